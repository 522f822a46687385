package id.gapai.simulation.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import id.gapai.model.array.Doubles;
import id.gapai.simulation.elementary.Elementary;
import id.gapai.simulation.ranking.KimNelson.Settings;
import id.gapai.simulation.ranking.Selection.End;
import id.gapai.simulation.trial.PathRange;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongFunction;
import java.util.stream.LongStream;
import org.apache.commons.math3.distribution.BinomialDistribution;
import org.junit.jupiter.api.Test;

/**
 * The guarantee of the procedure, with means that are known. H0: the best is selected with probability 0.95 or more. Of n repetitions with seeds
 * 1 … n so many must be right that fewer come with probability 0.001 if it is 0.95; where it is more, a false alarm is rarer still.
 */
class KimNelsonTest {
    private static final double ERROR = 0.05;
    private static final double ALARM = 0.001;

    private static Settings settings(double zone, int first, boolean isShare) {
        return new Settings(ERROR, zone, first, 1_000_000, isShare);
    }

    private static Selection select(KnownMeans means, Settings asked) throws InterruptedException, IOException {
        return KimNelson.select(means.means().size(), means, asked);
    }

    private static int right(int repetitions, int best, LongFunction<KnownMeans> means, Settings asked) {
        return (int) LongStream.rangeClosed(1, repetitions)
                .parallel()
                .filter(seed -> {
                    try {
                        return select(means.apply(seed), asked).best() == best;
                    } catch (InterruptedException | IOException e) {
                        throw new AssertionError(e);
                    }
                })
                .count();
    }

    private static int fewest(int repetitions) {
        return new BinomialDistribution(null, repetitions, 1 - ERROR).inverseCumulativeProbability(ALARM);
    }

    @Test
    void etaIsTheRootOfTheEquationOfThePaper() {
        for (int k : new int[] {2, 5, 11}) {
            var asked = settings(1, 32, false);
            double eta = KimNelson.eta(k, asked);
            assertThat(Elementary.pow(1 + 2 * eta, -(32 - 1) / 2.0) / 2).isCloseTo(ERROR / (k - 1), within(1e-12));
        }
    }

    /** All others lie exactly one indifference zone behind: nothing is harder to tell apart. */
    @Test
    void theBestIsSelectedAsOftenAsPromisedWhenAllOthersLieOneZoneBehind() {
        int n = 2000;
        assertThat(right(n, 2, seed -> KnownMeans.normal(4, 0, seed, 0.0, 0.0, 1.0, 0.0, 0.0), settings(1, 16, false))).isGreaterThanOrEqualTo(fewest(n));
    }

    @Test
    void alsoWithCommonRandomNumbers() {
        int n = 2000;
        assertThat(right(n, 0, seed -> KnownMeans.normal(4, 0.8, seed, 1.0, 0.0, 0.0, 0.0, 0.0), settings(1, 16, false))).isGreaterThanOrEqualTo(fewest(n));
    }

    @Test
    void alsoForProbabilities() {
        int n = 400;
        assertThat(right(n, 1, seed -> KnownMeans.shares(0.7, seed, 0.36, 0.41, 0.36), settings(0.05, 512, true))).isGreaterThanOrEqualTo(fewest(n));
        assertThat(right(n, 1, seed -> KnownMeans.shares(0.5, seed, 0.01, 0.02, 0.001), settings(0.01, 512, true))).isGreaterThanOrEqualTo(fewest(n));
    }

    /** The test can fail: who believes the first sixteen paths, which is what a zone as wide as the world does, is wrong too often. */
    @Test
    void withoutTheProcedureItWouldNot() {
        int n = 2000;
        assertThat(right(n, 2, seed -> KnownMeans.normal(4, 0, seed, 0.0, 0.0, 1.0, 0.0, 0.0), settings(1000, 16, false))).isLessThan(fewest(n));
    }

    @Test
    void whatIsClearlyWorseIsDroppedEarlyAndRunNoMore() throws Exception {
        var found = select(KnownMeans.normal(4, 0.5, 3, 0.0, 100.0, 100.6), settings(0.5, 32, false));
        assertThat(found.best()).isEqualTo(2);
        assertThat(found.end()).isEqualTo(End.ONE_LEFT);
        assertThat(found.scores().paths(0)).isEqualTo(32);
        assertThat(found.scores().paths(1)).isEqualTo(found.scores().paths(2)).isGreaterThan(32);
        assertThat(found.looks().get(0).left()).containsExactly(1, 2);
        assertThat(found.looks()).hasSizeLessThanOrEqualTo(found.planned());
        assertThat(found.work()).isEqualTo(found.scores().rows().stream().mapToLong(Doubles::size).sum());
    }

    /** W = max(0, δ/2r · (h²S²/δ² − r)) by hand for two options of 16 paths that differ by ±1 and 0.5 on average. */
    @Test
    void anOptionIsDroppedExactlyWhereThePaperDropsIt() throws Exception {
        Doubles first = Doubles.generate(16, p -> p % 2 == 0 ? 1.5 : -0.5);
        Doubles second = Doubles.filled(16, 0);
        double variance = 16.0 / 15;
        for (double zone : new double[] {0.1, 1, 2, 3, 4}) {
            double h2 = 2 * KimNelson.eta(2, settings(zone, 16, false)) * 15;
            double tolerance = Math.max(0, zone / 32 * (h2 * variance / (zone * zone) - 16));
            var found = KimNelson.select(2, (options, paths) -> options.stream().map(i -> i == 0 ? first : second).toList(), new Settings(ERROR, zone, 16, 16, false));
            assertThat(found.left()).as("zone " + zone).isEqualTo(0.5 > tolerance ? List.of(0) : List.of(0, 1));
        }
    }

    @Test
    void theSameTwiceIsATieAndEndsSoon() throws Exception {
        KimNelson.Source twins = (options, paths) -> {
            var row = KnownMeans.normal(4, 0, 5, 0.0).run(List.of(0), paths).get(0);
            return options.stream().map(i -> i < 2 ? row : Doubles.generate(row.size(), p -> row.get(p) - 50)).toList();
        };
        var found = KimNelson.select(3, twins, settings(1, 32, false));
        assertThat(found.end()).isEqualTo(End.TIED);
        assertThat(found.left()).containsExactly(0, 1);
        assertThat(found.best()).isZero();
        assertThat(found.scores().paths(0)).isEqualTo(32);
    }

    /** Shares that are alike are run until a difference of the zone would have shown. */
    @Test
    void sharesThatNobodyReachesAreATie() throws Exception {
        KimNelson.Source never = (options, paths) -> options.stream().map(i -> Doubles.filled(paths.size(), 0)).toList();
        var coarse = KimNelson.select(2, never, settings(0.01, 512, true));
        assertThat(coarse.end()).isEqualTo(End.TIED);
        assertThat(coarse.scores().paths(0)).isEqualTo(512);
        assertThat(KimNelson.select(2, never, settings(0.0005, 512, true)).scores().paths(0)).isGreaterThan(2 * 512);
    }

    @Test
    void itGivesUpWhereThereAreToBeNoMorePaths() throws Exception {
        var found = KimNelson.select(2, KnownMeans.normal(4, 0, 2, 0.0, 0.0), new Settings(ERROR, 1e-6, 16, 100, false));
        assertThat(found.end()).isEqualTo(End.GIVEN_UP);
        assertThat(found.left()).containsExactly(0, 1);
        assertThat(found.scores().paths(0)).isEqualTo(100);
        assertThat(found.looks()).hasSize(found.planned());
    }

    @Test
    void oneOptionNeedsNoSelection() throws Exception {
        var found = KimNelson.select(1, KnownMeans.normal(1, 0, 1, 0.0), settings(1, 16, false));
        assertThat(found.end()).isEqualTo(End.ONE_LEFT);
        assertThat(found.scores().paths(0)).isEqualTo(16);
    }

    @Test
    void pathsGoOnWhereTheyStopped() throws Exception {
        var ends = new ArrayList<PathRange>();
        KimNelson.select(2, (options, paths) -> {
            ends.add(paths);
            return KnownMeans.normal(4, 0, 2, 0.0, 0.1).run(options, paths);
        }, new Settings(ERROR, 0.5, 16, 200, false));
        assertThat(ends.get(0)).isEqualTo(PathRange.first(16));
        for (int i = 1; i < ends.size(); i++) {
            assertThat(ends.get(i).first()).isEqualTo(ends.get(i - 1).end());
        }
    }

    @Test
    void whatMakesNoSenseIsRefused() {
        assertThatThrownBy(() -> settings(0, 16, false)).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("zone 0.0");
        assertThatThrownBy(() -> settings(1, 20, false)).hasMessageContaining("from 20");
        assertThatThrownBy(() -> KimNelson.select(0, KnownMeans.normal(1, 0, 1), settings(1, 16, false))).hasMessageContaining("nothing to select from");
    }
}
