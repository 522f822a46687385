package id.gapai.simulation.calibrate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.gapai.model.array.Doubles;
import id.gapai.model.array.Ints;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.math3.stat.StatUtils;
import org.apache.commons.math3.stat.correlation.Covariance;
import org.junit.jupiter.api.Test;

class PiecesTest {
    private static final Ints CLOSES = Ints.of(100, 200, 200, 190);

    /** Three days: from 100 to 200 a tenth of the day rounds to 150 … 159, the other days do not. */
    @Test
    void theLikelihoodIsTheShareOfTheTimeAtWhichTheCountRoundsToTheRange() {
        assertThat(new ObservedCount(1, 3, 150, 159).likelihood(CLOSES, 0)).isCloseTo(0.1 / 3, within(1e-12));
        assertThat(new ObservedCount(1, 3, 200, 200).likelihood(CLOSES, 0))
                .isCloseTo((0.5 / 100 + 1 + 0.5 / 10) / 3, within(1e-12));
        assertThat(new ObservedCount(1, 3, 0, 1000).likelihood(CLOSES, 0)).isEqualTo(1);
        assertThat(new ObservedCount(1, 3, 300, 310).likelihood(CLOSES, 0)).isZero();
    }

    @Test
    void aToleranceMakesTheRangeWider() {
        var count = new ObservedCount(1, 3, 400, 400);
        assertThat(count.likelihood(CLOSES, 0.4)).isZero();
        assertThat(count.likelihood(CLOSES, 1)).isEqualTo(1);
        assertThat(count.likelihood(CLOSES, 0.5)).isCloseTo((0.5 / 100 + 1 + 0.5 / 10) / 3, within(1e-12));
    }

    private static Particle particle(int active) {
        return new Particle(new Latent(Doubles.of(0), Doubles.of(0), active), new Trace(List.of(Ints.of(active, active))));
    }

    @Test
    void theNextToleranceHalvesTheEffectiveSize() {
        var particles = IntStream.rangeClosed(1, 100).mapToObj(PiecesTest::particle).toList();
        var counts = List.of(new ObservedCount(1, 1, 100, 100));
        double next = Weights.nextTolerance(particles, counts, 10, 50);
        assertThat(Weights.between(particles, counts, 10, next).effectiveSize()).isEqualTo(50);
        assertThat(next).isCloseTo(0.485, within(0.011));
        assertThat(Weights.nextTolerance(particles, counts, 10, 1)).isZero();
    }

    @Test
    void copiesAreTheExpectedNumberRoundedUpOrDown() {
        var particles = List.of(particle(5), particle(100), particle(90), particle(95));
        var weights = Weights.between(particles, List.of(new ObservedCount(1, 1, 100, 100)), 10, 0.1);
        assertThat(weights.effectiveSize()).isCloseTo(3, within(1e-12));
        for (double u = 0.01; u < 1; u += 0.07) {
            assertThat(weights.resample(u)).doesNotContain(0).contains(1, 2, 3).isSorted();
        }
    }

    /** n = 40,000; ten standard errors: a false alarm is out of the question. */
    @Test
    void swingsOfWavesAndRipplesAreStandardNormal() {
        var order = new Core(0, 0, 40);
        var day1 = new ArrayList<Double>();
        var day2 = new ArrayList<Double>();
        var normals = new double[61];
        for (int i = 0; i < 40_000; i++) {
            order.swings(Scores.of(7, "test", i).latent(order, 60), normals);
            day1.add(normals[1]);
            day2.add(normals[2]);
        }
        double[] a = day1.stream().mapToDouble(x -> x).toArray();
        double[] b = day2.stream().mapToDouble(x -> x).toArray();
        assertThat(StatUtils.mean(a)).isCloseTo(0, within(0.05));
        assertThat(StatUtils.variance(a)).isCloseTo(1, within(0.07));
        assertThat(new Covariance().covariance(a, b)).isCloseTo(0, within(0.05));
    }

    @Test
    void theNormalOfAPopulationHasItsMoments() {
        var points = IntStream.range(0, 50_000)
                .mapToObj(i -> Scores.of(3, "n", i).core(2))
                .map(z -> Doubles.of(1 + 0.5 * z.get(0), 2 + 0.4 * z.get(0) + 0.1 * z.get(1)))
                .toList();
        var normal = Normal.of(points);
        assertThat(normal.mean()).containsExactly(new double[] {1, 2}, within(0.02));
        assertThat(normal.root()[0][0]).isCloseTo(0.5, within(0.01));
        assertThat(normal.root()[1][0]).isCloseTo(0.4, within(0.01));
        assertThat(normal.root()[1][1]).isCloseTo(0.1, within(0.01));
        var point = Doubles.of(0.3, 1.7);
        assertThat(normal.restored(normal.standardised(point)).toArray()).containsExactly(point.toArray(), within(1e-12));
    }

    @Test
    void memoryIsTheLargestCorrelation() {
        var before = List.of(Doubles.of(1, 1), Doubles.of(2, 2), Doubles.of(3, 3));
        var after = List.of(Doubles.of(5, 1), Doubles.of(3, 2), Doubles.of(1, 3));
        assertThat(Memory.correlation(before, after, 1)).isZero();
        assertThat(Memory.correlation(before, after, 2)).isCloseTo(1, within(1e-12));
    }
}
