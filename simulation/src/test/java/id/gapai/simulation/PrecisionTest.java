package id.gapai.simulation;

import static id.gapai.simulation.SimulationTest.candidate;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.gapai.model.forecast.Comparison;
import id.gapai.model.forecast.Estimate;
import id.gapai.simulation.Precision.Measure;
import id.gapai.simulation.compiled.PlainModel;
import id.gapai.simulation.sampling.Sampling;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PrecisionTest {
    private static final int MOST = 100_000;

    @Test
    void aRunEndsAtTheFirstBoundAtWhichEnoughIsKnown() throws InterruptedException, IOException {
        var run = new Stopping(Integer.MAX_VALUE);

        var probability = compare(asked(Measure.PROBABILITY, 0.05), MOST, 2, run).forecast("half").targets().get(0).probability();

        assertThat(halfWidth(probability)).isLessThanOrEqualTo(0.05);
        assertThat(run.paths()).isEqualTo(1_024);
        assertThat(probability.value()).isBetween(0.2, 0.8);
    }

    @ParameterizedTest
    @CsvSource({"PROBABILITY, 0.02", "PROBABILITY_DIFFERENCE, 0.04", "DIFFERENCE, 0.3", "MEDIAN, 2"})
    void itDoesNotDependOnThreadsNorOnWhereTheRunWasStopped(Measure measure, double halfWidth) throws InterruptedException, IOException {
        var whole = compare(asked(measure, halfWidth), MOST, 1, Monitor.NONE);
        var stopped = new Stopping(40);
        try {
            compare(asked(measure, halfWidth), MOST, 3, stopped);
        } catch (StoppedException e) {
            assertThat(stopped.paths()).isLessThan(whole.referenceForecast().paths());
        }

        var resumed = compare(asked(measure, halfWidth), MOST, 2, new Stopping(Integer.MAX_VALUE, stopped.kept()));

        assertThat(stopped.paths()).isPositive();
        assertThat(resumed).isEqualTo(whole);
        assertThat(whole.referenceForecast().paths()).isGreaterThan(512).isLessThan(MOST);
    }

    @Test
    void differencesOfActiveResidentsAreKnownAsExactlyAsAsked() throws InterruptedException, IOException {
        var asked = asked(Measure.DIFFERENCE, 0.5);
        var comparison = compare(asked, MOST, 2, Monitor.NONE);

        assertThat(halfWidth(comparison.differences().get(0).mean())).isLessThanOrEqualTo(0.5);
        assertThat(asked.orElseThrow().halfWidth(comparison)).isEqualTo(halfWidth(comparison.differences().get(0).mean()));
    }

    @Test
    void pathsAreTheMost() throws InterruptedException, IOException {
        var comparison = compare(asked(Measure.PROBABILITY, 0.001), 700, 2, Monitor.NONE);

        assertThat(comparison.referenceForecast().paths()).isEqualTo(700);
        assertThat(halfWidth(comparison.forecast("half").targets().get(0).probability())).isGreaterThan(0.001);
    }

    /** Whatever the limit: the errors of the looks that may come add up to 5 %. */
    @ParameterizedTest
    @ValueSource(ints = {1, 511, 512, 513, 10_000, 65_536, 100_000_000})
    void theErrorIsDividedAmongTheLooks(int last) {
        for (boolean rising : new boolean[] {false, true}) {
            double error = 0;
            int paths = 0;
            while (paths < last) {
                paths = Bounds.next(paths, last);
                error += 1 - new Looks(last, rising).levelAt(paths);
            }
            assertThat(error).isCloseTo(0.05, within(1e-9));
        }
    }

    /** The exact interval of a share of ½ at the last look is as narrow as asked; with half the paths it would not be. */
    @ParameterizedTest
    @ValueSource(doubles = {0.2, 0.1, 0.05, 0.02, 0.01, 0.005, 0.003, 0.002, 0.001})
    void thePathsNeededAreKnownBeforehand(double asked) {
        var precision = asked(Measure.PROBABILITY, asked).orElseThrow();
        int most = precision.mostPaths();
        assertThat(halfWidth(half(most, most))).isLessThanOrEqualTo(asked);
        if (most > 1_024) {
            assertThat(halfWidth(half(most / 2, most / 2))).isGreaterThan(asked);
        }
    }

    private static Estimate half(int paths, int last) {
        return BernoulliRun.estimate(paths / 2, paths, new Looks(last, true));
    }

    /**
     * n = 4,000 runs per share, each until ±2 percentage points are reached: at least 95 % of the intervals at the end cover the share. Were
     * the coverage just 95 %, fewer than 94 % would cover with a chance of 0.2 % per share (normal approximation, z = 2.9); seed 11.
     */
    @ParameterizedTest
    @ValueSource(doubles = {0.004, 0.03, 0.2, 0.5, 0.9})
    void intervalsAtTheEndCover(double share) {
        var precision = asked(Measure.PROBABILITY, 0.02).orElseThrow();
        var random = new Random(11);
        int covering = 0;
        for (int i = 0; i < 4_000; i++) {
            var end = BernoulliRun.until(precision, share, random);
            assertThat(halfWidth(end)).isLessThanOrEqualTo(0.02);
            if (end.low() <= share && share <= end.high()) {
                covering++;
            }
        }
        assertThat(covering).isGreaterThanOrEqualTo(3_760);
    }

    /** Paths needed grow with the square of the standard errors in a half-width: 2.24² instead of 1.96². */
    @Test
    void theCorrectionCostsAThirdAtTheLastLook() {
        double z = halfWidth(half(65_536, 65_536)) / Math.sqrt(0.25 / 65_536);
        assertThat(z * z / (1.96 * 1.96)).isBetween(1.25, 1.35);
    }

    private static Optional<Precision> asked(Measure measure, double halfWidth) {
        return Optional.of(new Precision(measure, halfWidth, List.of()));
    }

    private static double halfWidth(Estimate estimate) {
        return Precision.halfWidth(estimate);
    }

    private static Comparison compare(Optional<Precision> precision, int paths, int threads, Monitor monitor)
            throws InterruptedException, IOException {
        var settings = new Settings(paths, 1, threads, 100, 3, Sampling.INDEPENDENT, precision);
        return Simulation.compare(List.of(half("half", 0.1054), half("more", 0.1075)), "half", settings, monitor);
    }

    /** A tenth of 10,000 people come on the only day, so that about half of the paths reach 1,000. */
    private static Candidate half(String strategy, double hazard) {
        return candidate(strategy, PlainModel.of(1).segment("all", 10_000, 0, 1).hazard("letters", hazard, 0).build());
    }
}
