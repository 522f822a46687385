package id.gapai.simulation.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import id.gapai.model.array.Doubles;
import id.gapai.model.forecast.Estimate;
import id.gapai.simulation.random.NormalProbability;
import java.util.List;
import org.junit.jupiter.api.Test;

class StandingsTest {
    /** Four paths, counted by hand; the fifth of the third option is not common. */
    private static final Scores SMALL =
            new Scores(List.of(Doubles.of(3, 1, 2, 5), Doubles.of(1, 1, 7, 4), Doubles.of(2, 0, 1, 5, 99)), false);

    @Test
    void theBestOfEachPathCountsAndTiesAreTies() {
        var found = Standings.of(SMALL);
        assertThat(found).extracting(s -> s.alone().value()).containsExactly(0.25, 0.25, 0.0);
        assertThat(found).extracting(s -> s.tied().value()).containsExactly(0.5, 0.25, 0.25);
        assertThat(found).extracting(s -> s.regret().value()).containsExactly(5 / 4.0, 3 / 4.0, (1 + 1 + 6 + 0) / 4.0);
    }

    /** Of five paths the first is reached by both, the second by one, the others by none. */
    @Test
    void wherePathsCountZeroOrOneThoseThatNobodyReachesAreNoTie() {
        var scores = new Scores(List.of(Doubles.of(1, 1, 0, 0, 0), Doubles.of(1, 0, 0, 0, 0)), true);
        var found = Standings.of(scores);
        assertThat(found).extracting(s -> s.alone().value()).containsExactly(0.2, 0.0);
        assertThat(found).extracting(s -> s.tied().value()).containsExactly(0.2, 0.2);
        assertThat(found).extracting(s -> s.regret().value()).containsExactly(0.0, 0.2);
        assertThat(Standings.nowhere(scores).value()).isEqualTo(0.6);
        assertThat(Standings.nowhere(SMALL).value()).isZero();
    }

    @Test
    void theIntervalOfAShareIsTheExactOne() {
        // Clopper-Pearson, 1 of 4: R binom.test(1, 4)$conf.int
        var alone = Standings.of(SMALL).get(0).alone();
        assertThat(alone.low()).isCloseTo(0.006309463, within(1e-7));
        assertThat(alone.high()).isCloseTo(0.8058796, within(1e-7));
    }

    /** Independent normals one standard deviation apart: the better one is ahead with Φ(1/√2), the worse one loses √2 (φ(a) + a Φ(a)), a = 1/√2. */
    @Test
    void normalsAreBestAsOftenAsTheirClosedForm() {
        int n = 20_000;
        var found = Standings.of(KnownMeans.normal(1, 0, 17, 1.0, 0.0).scores(n));
        double a = 1 / Math.sqrt(2);
        double density = StrictMath.exp(-a * a / 2) / StrictMath.sqrt(2 * StrictMath.PI);
        // 4 standard errors: a false alarm of 6e-5 each
        assertThat(found.get(0).alone().value()).isCloseTo(NormalProbability.of(a), within(4 * Math.sqrt(0.25 / n)));
        assertThat(found.get(1).regret().value()).isCloseTo(Math.sqrt(2) * (density + a * NormalProbability.of(a)), within(4 * 1.2 / Math.sqrt(n)));
        assertThat(found.get(0).regret().value()).isCloseTo(found.get(1).regret().value() - 1, within(4 * Math.sqrt(2.0 / n)));
    }

    /** Over paths drawn anew the difference of the means has the standard error of the pair: the lower one is best with Φ(−mean/error). */
    @Test
    void theConfidenceOfAMeanIsThatOfItsDifference() {
        var scores = KnownMeans.normal(1, 0.6, 23, 0.0, 0.02).scores(1600);
        var pair = scores.pair(0, 1);
        double expected = NormalProbability.of(pair.mean() / pair.standardError());
        var found = MeanConfidence.of(scores, 5);
        // 2000 replicates: 4 standard errors are 0.045; 100 blocks tell the variance to 14 %.
        assertThat(found.get(0).value()).isCloseTo(expected, within(0.06));
        assertThat(found.get(0).value() + found.get(1).value()).isEqualTo(1);
    }

    @Test
    void equalMeansCountAllAndAClearLeadIsSure() {
        var row = KnownMeans.normal(1, 0, 3, 0.0).scores(320).rows().get(0);
        var behind = Doubles.generate(160, p -> row.get(p) - 10);
        var found = MeanConfidence.of(new Scores(List.of(row, row, behind), false), 1);
        assertThat(found).extracting(Estimate::value).containsExactly(1.0, 1.0, 0.0);
        // Of 2000 times: 1 - 0.05^(1/2000)
        assertThat(found.get(0).low()).isCloseTo(1 - 0.001497, within(1e-6));
    }

    @Test
    void anOptionKeepsItsOwnPaths() {
        // The second has twice as many paths; its mean is always 2, that of the first always 1.
        var found = MeanConfidence.of(new Scores(List.of(Doubles.filled(32, 1), Doubles.filled(64, 2)), false), 1);
        assertThat(found).extracting(Estimate::value).containsExactly(0.0, 1.0);
    }

    @Test
    void noOptionOrNoPathIsRefused() {
        assertThatThrownBy(() -> new Scores(List.of(), false)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Scores(List.of(Doubles.of(1)), false)).hasMessageContaining("two paths or more");
    }
}
