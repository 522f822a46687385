package id.gapai.simulation.engine;

import id.gapai.simulation.compiled.Models;
import id.gapai.simulation.kernel.Boost;
import id.gapai.simulation.kernel.Kernel;
import id.gapai.simulation.kernel.World;
import id.gapai.simulation.kernel.WorldModel;
import id.gapai.simulation.parameter.Quantile;
import id.gapai.simulation.random.PathSources;
import id.gapai.simulation.sampling.Sampling;
import id.gapai.simulation.tally.FirstPaths;
import id.gapai.simulation.tally.HoldersTally;
import id.gapai.simulation.tally.StrategyTally;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * A whole comparison with all that is counted: time per path of all strategies together. The first call per trial runs paths from 0 on, as
 * a command does; all its parameters change one at a time by {@code -p}.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
@State(Scope.Benchmark)
public class ComparisonBenchmark {
    private static final int PATHS = 64;

    @Param("5")
    int segments;

    @Param("6")
    int channels;

    @Param("253")
    int days;

    @Param({"1", "8"})
    int strategies;

    @Param("1")
    int threads;

    private Engine engine;
    private int next;

    @Setup(Level.Trial)
    public void prepare() {
        var scaled = new ScaledModels(Models.malangLike(), segments, channels, days);
        var models = IntStream.range(0, strategies).mapToObj(scaled::model).toList();
        var world = new World(WorldModel.of(models.get(0), Boost.NONE), Quantile::of);
        var runs = models.stream()
                .map(model -> new Plan.Run(new Kernel(world, model, Boost.NONE), tally()::add))
                .toList();
        engine = new Engine(new Plan(List.of(new Plan.Shared(world, Optional.of(new HoldersTally(days, Sampling.INDEPENDENT)), runs)), runs.get(0)), PathSources.KEYED, 1, threads);
    }

    private StrategyTally tally() {
        return new StrategyTally(days, channels, List.of(), new FirstPaths(0, 0, days), Sampling.INDEPENDENT);
    }

    @Benchmark
    @OperationsPerInvocation(PATHS)
    public int paths() throws InterruptedException {
        engine.run(next, next + PATHS, paths -> true);
        next += PATHS;
        return next;
    }

    @TearDown
    public void close() {
        engine.close();
    }
}
