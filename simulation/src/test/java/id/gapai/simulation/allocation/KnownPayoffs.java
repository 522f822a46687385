package id.gapai.simulation.allocation;

import id.gapai.model.array.Doubles;
import id.gapai.model.array.Ints;
import id.gapai.simulation.trial.PathRange;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;

/**
 * Decisions whose mean is known. A path moves all of them together, and somewhat apart: its noise is common but for a part that hangs on the
 * decision.
 */
final class KnownPayoffs implements Payoffs {
    private final long seed;
    private final ToDoubleFunction<Ints> mean;
    private final double common;
    private final double own;
    private final List<PathRange> asked = new ArrayList<>();

    KnownPayoffs(long seed, ToDoubleFunction<Ints> mean, double common, double own) {
        this.seed = seed;
        this.mean = mean;
        this.common = common;
        this.own = own;
    }

    @Override
    public List<Doubles> run(List<Ints> decisions, PathRange paths) {
        asked.add(paths);
        return decisions.stream().map(x -> Doubles.generate(paths.size(), i -> payoff(x, paths.first() + i))).toList();
    }

    private double payoff(Ints x, int path) {
        double all = noise(seed * 1_000_003 + path);
        double one = noise(seed * 7_919 + path * 104_729L + x.hashCode() * 15_485_863L);
        return mean.applyAsDouble(x) + common * all + own * one;
    }

    private static double noise(long key) {
        return new SplittableRandom(key).doubles(12).sum() - 6;
    }

    List<PathRange> asked() {
        return List.copyOf(asked);
    }
}
