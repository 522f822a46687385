package id.gapai.simulation;

import id.gapai.model.forecast.VarianceSplit;
import id.gapai.simulation.kernel.Boost;
import id.gapai.simulation.random.PathSources;
import id.gapai.simulation.sampling.Sampling;
import id.gapai.simulation.split.FrozenSource;
import id.gapai.simulation.split.PickFreeze;
import id.gapai.simulation.summary.Confidence;
import id.gapai.simulation.tally.FinalsTally;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Runs of one candidate that share parameters, or parameters and swings of demand: where its spread comes from. */
final class SplitStage implements AutoCloseable {
    private final String strategy;
    private final int triples;
    private final FinalsTally finals;
    private final Stage stage;

    SplitStage(Candidate candidate, int triples, long seed, int threads) {
        this.strategy = candidate.scenario().strategy();
        this.triples = triples;
        finals = new FinalsTally(3 * triples);
        var item = new Planner.Item(candidate.model(), Boost.NONE, (block, reference) -> finals.add(block));
        stage = new Stage(
                new Planner().plan(List.of(item), 0),
                PathSources.both(new FrozenSource(seed, triples)),
                new Settings(3 * triples, seed, threads, 0, 0, Sampling.INDEPENDENT));
    }

    Optional<VarianceSplit> run(Confidence confidence, Monitor monitor) throws InterruptedException {
        int total = 3 * triples;
        stage.runTo(total, new SideProgress(monitor, total)::blockDone);
        int[] ends = finals.first(total);
        return PickFreeze.split(strategy, part(ends, 0), part(ends, 1), part(ends, 2), confidence);
    }

    private int[] part(int[] ends, int run) {
        return Arrays.copyOfRange(ends, run * triples, (run + 1) * triples);
    }

    @Override
    public void close() {
        stage.close();
    }
}
