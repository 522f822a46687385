package id.gapai.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import id.gapai.model.array.Ints;
import id.gapai.model.distribution.Distribution;
import id.gapai.simulation.compiled.CompiledModel;
import id.gapai.simulation.compiled.CompiledModel.Initial;
import id.gapai.simulation.compiled.PlainModel;
import id.gapai.simulation.fleet.FleetDesign;
import id.gapai.simulation.fleet.FleetTally;
import id.gapai.simulation.fleet.PlaceModels;
import id.gapai.simulation.fleet.SharedUncertainty;
import id.gapai.simulation.fleet.UnitOutcome;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FleetTest {
    private static final int DAYS = 20;
    private static final long SEED = 7;
    private static final SharedUncertainty SHARED = new SharedUncertainty(true, 0.3, Map.of("outage/onset", 1.0, "channels/walk-in/baseline", 0.5));

    private static List<PlaceModels> towns(int places) {
        return IntStream.range(0, places)
                .mapToObj(p -> new PlaceModels("town " + p, List.of(UncertainTown.of(DAYS), another(p))))
                .toList();
    }

    private static CompiledModel another(int p) {
        return PlainModel.of(DAYS).segment("all", 1000 + p, 100, 0.5).hazard("counters", 0.01, 0.002).build();
    }

    private static FleetDesign design(int places, int paths, SharedUncertainty shared) {
        return new FleetDesign(places, 2, paths, 32, Ints.of(DAYS / 2, DAYS), 0.05, SEED, shared);
    }

    private static FleetTally run(FleetDesign design, List<PlaceModels> places, int threads) throws Exception {
        var tally = new FleetTally(design);
        Fleet.run(design, places, tally, threads, (unit, done) -> true);
        return tally;
    }

    private static byte[] bytes(FleetTally tally) throws IOException {
        var bytes = new ByteArrayOutputStream();
        tally.write(new DataOutputStream(bytes));
        return bytes.toByteArray();
    }

    private static List<UnitOutcome> outcomes(FleetDesign design, List<PlaceModels> places) throws InterruptedException {
        var outcomes = new ArrayList<UnitOutcome>();
        for (var unit : design.units()) {
            outcomes.add(Fleet.run(design, unit, places.get(unit.place())));
        }
        return outcomes;
    }

    @Test
    void anyNumberOfThreadsGivesTheSameBytes() throws Exception {
        var design = design(3, 100, SHARED);
        byte[] one = bytes(run(design, towns(3), 1));
        assertThat(bytes(run(design, towns(3), 2))).isEqualTo(one);
        assertThat(bytes(run(design, towns(3), 8))).isEqualTo(one);
    }

    @Test
    void anyGroupingAndOrderOfTheWorkMergesToTheSameBytes() throws Exception {
        var design = design(3, 100, SHARED);
        var outcomes = outcomes(design, towns(3));
        byte[] expected = bytes(run(design, towns(3), 1));
        for (int groups : new int[] {1, 2, 5, 12}) {
            var shuffled = new ArrayList<>(outcomes);
            Collections.shuffle(shuffled, new Random(groups));
            var tallies = new ArrayList<FleetTally>();
            for (int g = 0; g < groups; g++) {
                tallies.add(new FleetTally(design));
            }
            for (int i = 0; i < shuffled.size(); i++) {
                tallies.get(i % groups).add(shuffled.get(i));
            }
            var merged = new FleetTally(design);
            tallies.forEach(merged::merge);
            assertThat(bytes(merged)).as("%d groups", groups).isEqualTo(expected);
        }
    }

    @Test
    void aRunThatWasStoppedAndReadBackEndsWithTheSameBytes() throws Exception {
        var design = design(3, 100, SHARED);
        var stopped = new FleetTally(design);
        assertThatThrownBy(() -> Fleet.run(design, towns(3), stopped, 2, (unit, tally) -> tally.done() < 5)).isInstanceOf(StoppedException.class);
        assertThat(stopped.done()).isBetween(5, 11);
        var again = new FleetTally(design);
        again.read(new DataInputStream(new ByteArrayInputStream(bytes(stopped))));
        Fleet.run(design, towns(3), again, 2, (unit, tally) -> true);
        assertThat(bytes(again)).isEqualTo(bytes(run(design, towns(3), 1)));
    }

    @Test
    void theSizeOfABlockDoesNotMatter() throws Exception {
        var small = run(design(2, 100, SHARED), towns(2), 1);
        var design = new FleetDesign(2, 2, 100, 100, Ints.of(DAYS / 2, DAYS), 0.05, SEED, SHARED);
        var large = run(design, towns(2), 1);
        assertThat(large.nation(0).finals().orderStatistics(0, 49, 99)).isEqualTo(small.nation(0).finals().orderStatistics(0, 49, 99));
        assertThat(large.nation(0).finals().moments().variance()).isEqualTo(small.nation(0).finals().moments().variance());
    }

    @Test
    void aPlaceDoesNotHangOnTheOthers() throws Exception {
        var alone = run(design(1, 64, SHARED), towns(1), 1);
        var among = run(design(3, 64, SHARED), towns(3), 1);
        assertThat(among.place(0, 0).finals().moments().sum()).isEqualTo(alone.place(0, 0).finals().moments().sum());
        assertThat(among.place(1, 0).finals().moments().sum()).isNotEqualTo(alone.place(0, 0).finals().moments().sum());
    }

    @Test
    void aUnitThatComesTwiceIsRefused() throws Exception {
        var design = design(1, 32, SHARED);
        var outcome = outcomes(design, towns(1)).get(0);
        var tally = new FleetTally(design);
        tally.add(outcome);
        assertThatThrownBy(() -> tally.add(outcome)).hasMessageContaining("twice");
    }

    @Test
    void theNationalTotalIsTheSumPathByPath() throws Exception {
        int places = 4;
        int paths = 128;
        var design = design(places, paths, SHARED);
        var sums = new long[paths];
        for (var outcome : outcomes(design, towns(places))) {
            for (int i = 0; i < outcome.unit().paths().size(); i++) {
                sums[outcome.unit().paths().first() + i] += outcome.outcomes().get(0).active().get(i);
            }
        }
        double mean = java.util.Arrays.stream(sums).average().orElseThrow();
        double variance = java.util.Arrays.stream(sums).mapToDouble(sum -> (sum - mean) * (sum - mean)).sum() / (paths - 1);
        var nation = run(design, towns(places), 2).nation(0).finals();
        assertThat(nation.mean()).isEqualTo(mean);
        assertThat(nation.moments().variance()).isCloseTo(variance, within(1e-9 * variance));
    }

    /** Nobody moves and nobody activates: 1,000 active residents times a normal number of standard deviation 0.1, in each of K places. */
    private static PlaceModels still(String name) {
        var plain = PlainModel.of(1).segment("all", 10_000, 1000, 0.9).build();
        var initial = plain.initial();
        var uncertain = new Initial(
                initial.holders(), initial.active(), initial.unrecorded(), initial.holdersMultiplier(), new Distribution.Normal(1, 0.1));
        var model = new CompiledModel(
                plain.start(), plain.days(), plain.segments(), plain.entrySegment(), uncertain, plain.demography(), plain.outage(), plain.demand(),
                plain.reachableShare(), plain.persuasion(), plain.officers(), plain.channels(), plain.joint());
        return new PlaceModels(name, List.of(model));
    }

    /**
     * With weight w the variance of the sum of K places is K·σ²·(1 + (K − 1)·w), σ = 100. n = 20,000 paths: the standard error of a variance is
     * √(2/n) = 1 % of it; 4 % off is a false alarm of 6 in 100,000 for each of the three weights, seed 7.
     */
    @Test
    void theVarianceOfTheNationalTotalIsThatOfTheSharedPart() throws Exception {
        int places = 5;
        int paths = 20_000;
        var towns = IntStream.range(0, places).mapToObj(p -> still("town " + p)).toList();
        for (double weight : new double[] {0, 0.4, 1}) {
            var shared = new SharedUncertainty(false, 0, Map.of("initial/activeMultiplier", weight));
            var design = new FleetDesign(places, 1, paths, 1000, Ints.of(1), 0.2, SEED, shared);
            var tally = run(design, towns, 2);
            double expected = places * 1e4 * (1 + (places - 1) * weight);
            assertThat(tally.nation(0).finals().moments().variance()).as("weight %s", weight).isCloseTo(expected, within(0.04 * expected));
            assertThat(tally.place(0, 0).finals().moments().variance()).isCloseTo(1e4, within(0.04 * 1e4));
        }
    }

    /**
     * Demand and outages that all share make the national total vary more; each place stays as it was. n = 1,000 paths, 6 places, seed 7: independent
     * places would have a ratio of 1 with a standard error of 0.06; 1.3 or more is a false alarm of less than 1 in a million.
     */
    @Test
    void withTheSharedPartSwitchedOffTheNationVariesLess() throws Exception {
        var towns = towns(6);
        var shared = run(design(6, 1000, new SharedUncertainty(true, 0.5, Map.of())), towns, 2);
        var apart = run(design(6, 1000, SharedUncertainty.NONE), towns, 2);
        assertThat(ratio(shared, 6)).isGreaterThan(1.3);
        assertThat(ratio(apart, 6)).isBetween(0.75, 1.25);
    }

    /** Variance of the national total over the sum of the variances of the places. */
    private static double ratio(FleetTally tally, int places) {
        double sum = IntStream.range(0, places).mapToDouble(p -> tally.place(p, 0).finals().moments().variance()).sum();
        return tally.nation(0).finals().moments().variance() / sum;
    }

    /** Of 10,000 holders 2,000 are asked for: with 1,000 active on average and no events every path lacks 2,000 less what it has. */
    @Test
    void theGapIsWhatIsMissingToTheShareOfHolders() throws Exception {
        var design = new FleetDesign(1, 1, 500, 100, Ints.of(1), 0.2, SEED, SharedUncertainty.NONE);
        var tally = run(design, List.of(still("town")), 1).place(0, 0);
        assertThat(tally.reached()).isZero();
        assertThat(tally.meanGap()).isCloseTo(2000 - tally.finals().mean(), within(1e-9));
        var easy = new FleetDesign(1, 1, 500, 100, Ints.of(1), 0.01, SEED, SharedUncertainty.NONE);
        var reached = run(easy, List.of(still("town")), 1).place(0, 0);
        assertThat(reached.reached()).isEqualTo(500);
        assertThat(reached.gapQuantile(0.8)).isZero();
    }
}
