package id.gapai.simulation.whatif;

import id.gapai.simulation.compiled.CompiledModel;
import id.gapai.simulation.compiled.ModelReader;
import id.gapai.simulation.compiled.ModelWriter;
import id.gapai.simulation.kernel.Boost;
import id.gapai.simulation.kernel.World;
import id.gapai.simulation.kernel.WorldModel;
import id.gapai.simulation.random.PathSources;
import id.gapai.simulation.sampling.Sampling;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;

/**
 * All that is needed to run changed strategies as a comparison has run them.
 *
 * @param directions of {@link Sampling#directions}; empty: paths are independent
 * @param strategies of the same horizon
 * @param reference  index of what there is before a start
 */
public record WhatIf(long seed, List<Long> directions, List<Adjustable> strategies, int reference) {
    public WhatIf {
        directions = List.copyOf(directions);
        strategies = List.copyOf(strategies);
    }

    public static WhatIf of(long seed, Sampling sampling, List<Adjustable> strategies, int reference) {
        return new WhatIf(seed, sampling == Sampling.EVEN ? directions(strategies) : List.of(), strategies, reference);
    }

    private static List<Long> directions(List<Adjustable> strategies) {
        int most = strategies.stream().mapToInt(strategy -> world(strategy.model()).parameterCount()).max().orElseThrow();
        return Arrays.stream(Sampling.directions(most)).boxed().toList();
    }

    private static World world(CompiledModel model) {
        return new World(WorldModel.of(model, Boost.NONE), distribution -> u -> u);
    }

    /** The model of a strategy as it is set. */
    public CompiledModel model(int strategy, Adjustment adjustment) {
        return strategies.get(strategy).with(adjustment, strategies.get(reference));
    }

    /** Where the parameters of paths come from. */
    PathSources sources() {
        int days = strategies.get(reference).model().days();
        return directions.isEmpty()
                ? PathSources.KEYED
                : Sampling.even(seed, directions.stream().mapToLong(Long::longValue).toArray(), days);
    }

    public void write(DataOutput out) throws IOException {
        out.writeLong(seed);
        var writer = new ModelWriter(out);
        writer.list(directions, out::writeLong);
        writer.list(strategies, strategy -> strategy.write(out, writer));
        out.writeInt(reference);
    }

    public static WhatIf read(DataInput in) throws IOException {
        long seed = in.readLong();
        var reader = new ModelReader(in);
        return new WhatIf(seed, reader.list(in::readLong), reader.list(() -> Adjustable.read(in, reader)), in.readInt());
    }
}
