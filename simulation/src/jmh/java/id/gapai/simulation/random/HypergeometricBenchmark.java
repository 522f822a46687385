package id.gapai.simulation.random;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** One draw, its key included; half of the population is drawn. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 3, time = 1)
@Fork(1)
@State(Scope.Thread)
public class HypergeometricBenchmark {
    @Param({"3", "20", "200", "20000"})
    int good;

    @Param({"10", "100", "10000"})
    int bad;

    private final Draws draws = new Draws();
    private long purpose;

    @Benchmark
    public int hypergeometric() {
        return draws.hypergeometric(purpose++, good, bad, (good + bad) / 2);
    }
}
