package id.gapai.simulation.random;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.IntSupplier;
import java.util.function.ToIntFunction;
import org.apache.commons.math3.distribution.BinomialDistribution;
import org.apache.commons.math3.distribution.GammaDistribution;
import org.apache.commons.math3.distribution.HypergeometricDistribution;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.apache.commons.math3.distribution.PoissonDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * H0 of every case: the draws, one per path as in a run, are independent with the exact probabilities (those of commons-math3).
 * n = 200,000 per case, seed fixed, alpha = 1e-5 per case: with some 110 cases a chance of 0.001 that the class fails by accident.
 */
class SamplersTest {
    private static final int DRAWS = 200_000;
    private static final double ALPHA = 1e-5;
    private static final long SEED = 20_240_422;
    private static final long PURPOSE = Purposes.keyOf("sampler under test");

    @ParameterizedTest
    @CsvSource({
        "1, 0.3", "1, 0.9999", "2, 0.5", "5, 0.001", "7, 0.97", "19, 0.5", "20, 0.5", "21, 0.5", "40, 0.1", "63, 0.25", "64, 0.25",
        "65, 0.9", "100, 0.0999", "100, 0.1", "100, 0.1001", "100, 0.5", "100, 0.95", "1000, 0.00999", "1000, 0.01", "1000, 0.0101",
        "1000, 0.3", "1000, 0.7", "5000, 0.012", "30000, 0.001", "100000, 0.0001", "100000, 0.000107", "100000, 0.49", "100000, 0.9999",
        "640000, 0.00006", "640000, 0.00015", "640000, 0.0002", "200000, 0.00063", "640000, 0.0005", "640000, 0.01", "10000000, 1e-9", "10000000, 0.0000009999",
        "10000000, 0.000001", "10000000, 0.5", "10000000, 0.999999", "2000000000, 1e-8"
    })
    void binomialHasItsProbabilities(int n, double p) {
        assertThat(binomialFit(n, p).pValue(DRAWS, perPath(draws -> draws.binomial(PURPOSE, n, p)))).isGreaterThan(ALPHA);
    }

    @ParameterizedTest
    @ValueSource(
            doubles = {
                1e-7, 0.01, 0.3, 0.99, 1, 2.7, 6, 9.99, 10, 10.01, 15.9, 16, 31.5, 32, 40, 63.9, 64, 64.1, 120, 127.9, 128, 400, 5000,
                1e5, 1e7
            })
    void poissonHasItsProbabilities(double mean) {
        assertThat(poissonFit(mean).pValue(DRAWS, perPath(draws -> draws.poisson(PURPOSE, mean)))).isGreaterThan(ALPHA);
    }

    @ParameterizedTest
    @CsvSource({
        "1, 1, 1", "3, 5, 4", "10, 1, 6", "1, 10000, 500", "100, 100, 100", "100, 900, 120", "40, 25, 64", "5000, 300, 1000",
        "3000, 7000, 9900", "400000, 600000, 500000", "100, 10000000, 5000000", "5000000, 5000000, 300"
    })
    void hypergeometricHasItsProbabilities(int good, int bad, int drawn) {
        assertThat(hypergeometricFit(good, bad, drawn).pValue(DRAWS / 4, perPath(draws -> draws.hypergeometric(PURPOSE, good, bad, drawn))))
                .isGreaterThan(ALPHA);
    }

    /** Where trials, trials in parts and the hypergeometric distribution take turns; few people, so that repetitions are usual, and many. */
    @ParameterizedTest
    @CsvSource({
        "1, 1, 1", "3, 5, 4", "3, 5, 8", "1, 10000, 50", "100, 100, 64", "100, 900, 65", "40, 25, 64", "300, 200, 256", "300, 200, 257",
        "60000, 340000, 9", "340000, 60000, 40", "2, 5000, 30", "9000000, 1000000, 200"
    })
    void takenHaveTheirProbabilities(int good, int bad, int drawn) {
        assertThat(hypergeometricFit(good, bad, drawn).pValue(DRAWS, perPath(draws -> draws.taken(PURPOSE, good, bad, drawn))))
                .isGreaterThan(ALPHA);
    }

    /** The twin: trials with replacement whose repetitions are left in must fail. */
    @Test
    void takenWithReplacementAreFound() {
        assertThat(hypergeometricFit(40, 160, 20).pValue(DRAWS, perPath(draws -> draws.binomial(PURPOSE, 20, 0.2)))).isLessThan(1e-9);
    }

    /** With more good people no fewer of those taken are good, but where somebody was taken twice: about one in 5,000 here. */
    @Test
    void moreGoodPeopleAreHardlyEverFewerTaken() {
        var draws = new Draws();
        int fewer = 0;
        for (int path = 0; path < 20_000; path++) {
            draws.startPath(SEED, path);
            int some = draws.taken(PURPOSE, 50_000, 350_000, 12);
            fewer += draws.taken(PURPOSE, 60_000, 340_000, 12) < some ? 1 : 0;
        }
        assertThat(fewer).isLessThan(20);
    }

    /** At rates where one draw, two draws of half the people, trials and rejection take turns. */
    @ParameterizedTest
    @CsvSource({"64, 0.3", "65, 0.05", "1000, 0.02", "1000, 0.7", "640000, 0.00009999", "640000, 0.0001001", "640000, 0.0003", "50, 3"})
    void hitsHaveTheirProbabilities(int n, double rate) {
        var fit = binomialFit(n, -Math.expm1(-rate));
        assertThat(fit.pValue(DRAWS, perPath(draws -> draws.hits(PURPOSE, n, rate)))).isGreaterThan(ALPHA);
    }

    /** All orders in which three of five can leave a row are equally likely, 60 of them. */
    @Test
    void placesAreUniform() {
        var places = new int[4];
        var fit = new GoodnessOfFit(cell -> 1 / 60.0, 0, 59);
        assertThat(fit.pValue(DRAWS, perPath(draws -> {
                    draws.places(PURPOSE, 5, 3, places, 0);
                    return (places[0] * 4 + places[1]) * 3 + places[2];
                })))
                .isGreaterThan(ALPHA);
    }

    /** The twin: a row that does not close up must fail. */
    @Test
    void placesOfARowThatStaysOpenAreFound() {
        var places = new int[2];
        var fit = new GoodnessOfFit(place -> 1 / 4.0, 0, 3);
        assertThat(fit.pValue(DRAWS, perPath(draws -> {
                    draws.places(PURPOSE, 5, 1, places, 0);
                    return Math.min(places[0], 3);
                })))
                .isLessThan(1e-9);
    }

    /** Equally likely cells of the exact cdf. */
    @ParameterizedTest
    @ValueSource(doubles = {0.01, 0.5, 0.999, 1, 1.001, 2.5, 30, 1000})
    void gammaHasItsDistribution(double shape) {
        var exact = new GammaDistribution(shape, 1 / shape);
        assertThat(uniformFit(perPath(draws -> cell(exact.cumulativeProbability(draws.gammaWithMeanOne(PURPOSE, shape))))))
                .isGreaterThan(ALPHA);
    }

    @Test
    void normalHasItsDistribution() {
        var exact = new NormalDistribution();
        assertThat(uniformFit(perPath(draws -> cell(exact.cumulativeProbability(draws.normal(PURPOSE))))))
                .isGreaterThan(ALPHA);
    }

    /** The twin: a sampler whose p is 2 % too small must fail, so the test can see. */
    @Test
    void aBiasedBinomialIsFound() {
        assertThat(binomialFit(5000, 0.012).pValue(DRAWS, perPath(draws -> draws.binomial(PURPOSE, 5000, 0.012 * 0.98))))
                .isLessThan(1e-9);
    }

    /** The twin: rejection by a squeeze that accepts too much must fail. */
    @Test
    void aBiasedPoissonIsFound() {
        assertThat(poissonFit(40).pValue(DRAWS, perPath(draws -> {
                    int k = draws.poisson(PURPOSE, 40);
                    return k > 45 && draws.uniform(PURPOSE + 1) < 0.05 ? 45 : k;
                })))
                .isLessThan(1e-9);
    }

    /** The twin: one more good one among 41 must fail. */
    @Test
    void aBiasedHypergeometricIsFound() {
        assertThat(hypergeometricFit(40, 25, 32).pValue(DRAWS / 4, perPath(draws -> draws.hypergeometric(PURPOSE, 41, 24, 32)))).isLessThan(1e-9);
    }

    /** The twin: a rate taken for a probability must fail. */
    @Test
    void hitsWithTheRateForAProbabilityAreFound() {
        assertThat(binomialFit(1000, -Math.expm1(-0.02)).pValue(DRAWS, perPath(draws -> draws.binomial(PURPOSE, 1000, 0.02)))).isLessThan(1e-9);
    }

    /** The twin: a shape that is 5 % off must fail. */
    @Test
    void aBiasedGammaIsFound() {
        var exact = new GammaDistribution(2.5, 1 / 2.5);
        assertThat(uniformFit(perPath(draws -> cell(exact.cumulativeProbability(draws.gammaWithMeanOne(PURPOSE, 2.5 * 1.05))))))
                .isLessThan(1e-9);
    }

    /** The twin: a normal of 3 % too large a spread must fail. */
    @Test
    void aBiasedNormalIsFound() {
        var exact = new NormalDistribution();
        assertThat(uniformFit(perPath(draws -> cell(exact.cumulativeProbability(1.03 * draws.normal(PURPOSE))))))
                .isLessThan(1e-9);
    }

    @Test
    void certainOutcomesAreCertain() {
        var draws = new Draws();
        draws.startPath(SEED, 0);
        assertThat(draws.binomial(PURPOSE, 1_000_000, 1)).isEqualTo(1_000_000);
        assertThat(draws.binomial(PURPOSE, 1_000_000, 0)).isZero();
        assertThat(draws.binomial(PURPOSE, 0, 0.5)).isZero();
        assertThat(draws.poisson(PURPOSE, 0)).isZero();
        assertThat(draws.hypergeometric(PURPOSE, 5, 0, 3)).isEqualTo(3);
        assertThat(draws.hypergeometric(PURPOSE, 0, 5, 3)).isZero();
        assertThat(draws.poisson(PURPOSE, 1e300)).isEqualTo(Poisson.MAX);
    }

    private static GoodnessOfFit binomialFit(int n, double p) {
        return GoodnessOfFit.around(n * p, Math.sqrt(n * p * (1 - p)), n, new BinomialDistribution(n, p)::probability);
    }

    private static GoodnessOfFit hypergeometricFit(int good, int bad, int drawn) {
        var exact = new HypergeometricDistribution(good + bad, good, drawn);
        return GoodnessOfFit.around(exact.getNumericalMean(), Math.sqrt(exact.getNumericalVariance()), good, exact::probability);
    }

    private static GoodnessOfFit poissonFit(double mean) {
        return GoodnessOfFit.around(mean, Math.sqrt(mean), Integer.MAX_VALUE, new PoissonDistribution(mean)::probability);
    }

    private static int cell(double probability) {
        return Math.min(199, (int) (probability * 200));
    }

    private static double uniformFit(IntSupplier cells) {
        return new GoodnessOfFit(k -> 1 / 200.0, 0, 199).pValue(DRAWS, cells);
    }

    private static IntSupplier perPath(ToIntFunction<Draws> draw) {
        var draws = new Draws();
        var path = new int[1];
        return () -> {
            draws.startPath(SEED, path[0]++);
            draws.startDay(1);
            return draw.applyAsInt(draws);
        };
    }
}
