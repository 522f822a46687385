package id.gapai.simulation.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.gapai.model.array.Doubles;
import id.gapai.model.forecast.Estimate;
import java.util.Arrays;
import java.util.List;
import java.util.function.LongFunction;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.apache.commons.math3.distribution.BinomialDistribution;
import org.apache.commons.math3.distribution.TDistribution;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class BestComparisonTest {
    private static final double ERROR = 0.05;

    /**
     * Hardness of four blends of paint, six samples each, in Minitab's help on one-way analysis of variance, "Hsu simultaneous CIs": means
     * 14.733, 8.567, 12.983 and 18.067, pooled standard deviation 3.95012, largest best. Stated are −14.5 to 0 for the second and
     * −10.0833 to 0 for the third blend, and that 0 is no end of the other two. With d = 2.19 of Dunnett's one-sided table for three comparisons and
     * 20 degrees of freedom the width is 2.19 · 3.95012 · √(2/6) = 4.995.
     */
    @Test
    void thePublishedExampleOfPaints() {
        double[] means = {14.733, 8.567, 12.983, 18.067};
        double width = 2.19 * 3.95012 * Math.sqrt(2 / 6.0);
        var differences = Arrays.stream(means).mapToObj(a -> Arrays.stream(means).map(b -> a - b).toArray()).toArray(double[][]::new);
        var widths = IntStream.range(0, 4).mapToObj(i -> IntStream.range(0, 4).mapToDouble(l -> width).toArray()).toArray(double[][]::new);

        var found = BestComparison.of(differences, widths);

        Offset<Double> printed = within(0.01);
        assertThat(found.get(1).low()).isCloseTo(-14.5, printed);
        assertThat(found.get(1).high()).isZero();
        assertThat(found.get(2).low()).isCloseTo(-10.0833, printed);
        assertThat(found.get(2).high()).isZero();
        assertThat(found.get(0).low()).isCloseTo(14.733 - 18.067 - width, within(1e-9));
        assertThat(found.get(0).high()).isCloseTo(14.733 - 18.067 + width, within(1e-9)).isPositive();
        assertThat(found.get(3).low()).isCloseTo(18.067 - 14.733 - width, within(1e-9)).isNegative();
        assertThat(found.get(3).high()).isCloseTo(18.067 - 14.733 + width, within(1e-9));
    }

    /** One comparison: the one-sided t intervals of the paired difference, cut at 0. */
    @Test
    void ofTwoOptionsItIsThePairedInterval() {
        var scores = KnownMeans.normal(2, 0.5, 9, 0.3, 0.0).scores(100);
        double half = new TDistribution(null, 99).inverseCumulativeProbability(0.95) * scores.pair(0, 1).standardError();
        double mean = scores.pair(0, 1).mean();

        var found = BestComparison.of(scores, ERROR, 1);

        assertThat(found.get(0).value()).isEqualTo(mean);
        assertThat(found.get(0).high()).isCloseTo(mean + half, within(1e-9));
        assertThat(found.get(0).low()).isCloseTo(mean - half > 0 ? 0 : mean - half, within(1e-9));
        assertThat(found.get(1).low()).isCloseTo(-mean - half, within(1e-9));
        assertThat(found.get(1).high()).isCloseTo(Math.max(0, -mean + half), within(1e-9));
    }

    @Test
    void theBestBeginsAtZeroAndTheOthersEndThere() {
        var found = BestComparison.of(KnownMeans.normal(1, 0.5, 4, 0.0, 10.0, 5.0).scores(200), ERROR, 1);

        assertThat(found.get(1).low()).isZero();
        assertThat(found.get(1).value()).isCloseTo(5, within(0.5));
        assertThat(found).element(0).satisfies(e -> assertThat(e.high()).isZero());
        assertThat(found).element(2).satisfies(e -> assertThat(e.high()).isZero());
    }

    /** Neither of two that are alike is ruled out, nor said to be ahead. */
    @Test
    void whatIsAlikeStaysTogether() {
        var row = KnownMeans.normal(1, 0, 4, 0.0).scores(50).rows().get(0);
        var behind = Doubles.generate(50, p -> row.get(p) - 9 - p % 2);

        var found = BestComparison.of(new Scores(List.of(row, row, behind), false), ERROR, 1);

        assertThat(found.subList(0, 2)).containsOnly(new Estimate(0, 0, 0));
        assertThat(found.get(2).high()).isZero();
        assertThat(found.get(2).low()).isLessThan(-9);
    }

    /** Shares that are alike on all paths may still differ by a little. */
    @Test
    void sharesThatAreAlikeMayStillDiffer() {
        var none = Doubles.filled(1000, 0);
        assertThat(BestComparison.of(new Scores(List.of(none, none), true), ERROR, 1)).allSatisfy(e -> {
            assertThat(e.value()).isZero();
            assertThat(e.low()).isBetween(-0.004, -0.001);
            assertThat(e.high()).isBetween(0.001, 0.004);
        });
    }

    @Test
    void moreLooksMakeItWider() {
        var scores = KnownMeans.normal(1, 0.5, 4, 0.0, 0.1, 0.05).scores(200);
        var once = BestComparison.of(scores, ERROR, 1);
        var often = BestComparison.of(scores, ERROR, 10);
        for (int i = 0; i < 3; i++) {
            assertThat(often.get(i).low()).isLessThan(once.get(i).low());
            assertThat(often.get(i).high()).isGreaterThan(once.get(i).high());
        }
    }

    @Test
    void oneOptionIsNotCompared() {
        assertThat(BestComparison.of(KnownMeans.normal(1, 0, 1, 3.0).scores(10), ERROR, 1)).containsExactly(new Estimate(0, 0, 0));
    }

    /**
     * H0: all intervals together hold with probability 0.95 or more. 2000 samples with seeds 1 … 2000; so many must hold that fewer come with
     * probability 0.001 if it is 0.95. The twin without the division among comparisons fails.
     */
    private static int holding(double error, int paths, LongFunction<KnownMeans> known) {
        return (int) LongStream.rangeClosed(1, 2000)
                .parallel()
                .filter(seed -> {
                    var means = known.apply(seed);
                    var found = BestComparison.of(means.scores(paths), error, 1);
                    return IntStream.range(0, found.size()).allMatch(i -> found.get(i).low() <= means.lead(i) && means.lead(i) <= found.get(i).high());
                })
                .count();
    }

    private static final int FEWEST = new BinomialDistribution(null, 2000, 0.95).inverseCumulativeProbability(0.001);

    @Test
    void theyHoldTogether() {
        assertThat(holding(ERROR, 20, seed -> KnownMeans.normal(4, 0, seed, 3.0, 0.0, 0.0, 0.0, 0.0, 0.0))).isGreaterThanOrEqualTo(FEWEST);
        assertThat(holding(ERROR, 20, seed -> KnownMeans.normal(4, 0.9, seed, 0.0, 0.5, 1.0, 1.0, -3.0))).isGreaterThanOrEqualTo(FEWEST);
        assertThat(holding(ERROR, 400, seed -> KnownMeans.shares(0.5, seed, 0.3, 0.33, 0.35, 0.02))).isGreaterThanOrEqualTo(FEWEST);
    }

    @Test
    void withoutTheDivisionTheyWouldNot() {
        assertThat(holding(5 * ERROR, 20, seed -> KnownMeans.normal(4, 0, seed, 3.0, 0.0, 0.0, 0.0, 0.0, 0.0))).isLessThan(FEWEST);
    }
}
