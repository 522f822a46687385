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

/** The continuous draws, keys included. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 3, time = 1)
@Fork(1)
@State(Scope.Thread)
public class ContinuousBenchmark {
    @Param({"0.5", "3", "12"})
    double shape;

    private final Draws draws = new Draws();
    private long purpose;

    @Benchmark
    public double gamma() {
        return draws.gammaWithMeanOne(purpose++, shape);
    }

    @Benchmark
    public double normal() {
        return draws.normal(purpose++);
    }

    @Benchmark
    public double uniform() {
        return draws.uniform(purpose++);
    }
}
