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

/** One draw, its key included, at n and p that the compiler cannot know. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 3, time = 1)
@Fork(1)
@State(Scope.Thread)
public class BinomialBenchmark {
    @Param({"8", "40", "64", "65", "1000", "100000"})
    int n;

    @Param({"0.00001", "0.001", "0.02", "0.3", "0.8"})
    double p;

    private final Draws draws = new Draws();
    private long purpose;

    @Benchmark
    public int binomial() {
        return draws.binomial(purpose++, n, p);
    }
}
