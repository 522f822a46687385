package id.gapai.simulation.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.gapai.model.array.Doubles;
import id.gapai.simulation.backtest.Scored;
import id.gapai.simulation.random.NormalQuantile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SampleScoresTest {
    /** Computed by reference.py beside reference.csv, by other formulas. */
    record Reference(Doubles sample, double observed, double wis, double crps, double logScore, double pit) {
        static Reference of(String line) {
            var cells = line.split(";");
            var sample = Doubles.of(Arrays.stream(cells[0].split(" ")).mapToDouble(Double::parseDouble).toArray());
            double[] numbers = Arrays.stream(cells).skip(1).mapToDouble(Double::parseDouble).toArray();
            return new Reference(sample, numbers[0], numbers[1], numbers[2], numbers[3], numbers[4]);
        }
    }

    static Stream<Reference> references() {
        try (var file = SampleScoresTest.class.getResourceAsStream("reference.csv")) {
            var lines = new String(file.readAllBytes(), StandardCharsets.UTF_8).lines().skip(1).toList();
            assertThat(lines).hasSize(12);
            return lines.stream().map(Reference::of);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("references")
    void agreesWithAnIndependentComputation(Reference reference) {
        var sample = reference.sample();
        var quantiles = Doubles.generate(Scored.LEVELS.size(), i -> SampleScores.quantile(sample, Scored.LEVELS.get(i)));

        assertThat(WeightedIntervalScore.of(Scored.LEVELS, quantiles, reference.observed()).total())
                .isCloseTo(reference.wis(), within(1e-12));
        assertThat(SampleScores.crps(sample, reference.observed())).isCloseTo(reference.crps(), within(1e-12));
        assertThat(SampleScores.logScore(sample, reference.observed())).isCloseTo(reference.logScore(), within(1e-10));
        assertThat(SampleScores.pit(sample, reference.observed())).isCloseTo(reference.pit(), within(1e-15));
    }

    /**
     * Gneiting and Raftery 2007, equation 5: the CRPS of a standard normal forecast at 0 is 2·φ(0) − 1/√π = 0.23369…; a sample of 20,001 quantiles differs
     * from the distribution by less than 1e-4.
     */
    @Test
    void nearsTheClosedFormOfANormalForecast() {
        var sample = Doubles.generate(20_001, i -> NormalQuantile.of((i + 0.5) / 20_001));

        assertThat(SampleScores.crps(sample, 0)).isCloseTo(0.2336949772551092, within(1e-4));
    }

    @Test
    void halfOfTheTiesLieBelow() {
        assertThat(SampleScores.pit(Doubles.of(1, 2, 2, 3), 2)).isEqualTo(0.5);
    }

    @Test
    void countsWhatReachesAThreshold() {
        assertThat(SampleScores.reached(Doubles.of(1, 2, 2, 3), 2)).isEqualTo(0.75);
    }
}
