package id.gapai.simulation.compile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.gapai.model.array.Doubles;
import id.gapai.model.array.Ints;
import id.gapai.model.distribution.Distribution.Uniform;
import id.gapai.model.holders.HolderProjection;
import id.gapai.model.population.Projection;
import id.gapai.model.scenario.Area;
import id.gapai.model.scenario.Channel;
import id.gapai.model.scenario.Scenario;
import id.gapai.model.time.Span;
import id.gapai.simulation.compiled.CompiledModel;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ModelCompilerTest {
    private static final List<Area> CITY = List.of();
    private static final List<Span> NONE = List.of();

    @Test
    void holdersAndActiveAddUpToTheRegistry() {
        var initial = compile(CITY, NONE).initial();
        assertThat(initial.holders().sum()).isEqualTo(70_000);
        assertThat(initial.active().sum()).isEqualTo(7_000);
        assertThat(initial.unrecorded()).isEqualTo(1_000);
        var multiplier = (Uniform) initial.holdersMultiplier();
        assertThat(multiplier.min() * 70_000).isCloseTo(69_000, within(1e-6));
        assertThat(multiplier.max() * 70_000).isCloseTo(71_000, within(1e-6));
    }

    @Test
    void cohortMultiplierTurnsTheProjectedYearIntoTheKnownOne() {
        var demography = compile(CITY, NONE).demography();
        double perYear = demography.turning17().sum() / 28 * 365.25;
        assertThat(demography.cohortMultiplier().mean() * perYear).isCloseTo(1_500, within(1e-6));
    }

    @Test
    void dailyRatesAreOfTheRightSize() {
        var demography = compile(CITY, NONE).demography();
        // out-moves of 2 % a year and the deaths of the young: a little over 2 % a year
        assertThat(demography.exitProbability().get(0, 10) * 365.25).isBetween(0.020, 0.023);
        // about half of those aged 17 and 18 turn 19 in a year; fewer 17-year-olds are holders yet
        assertThat(demography.ageingProbability().get(0, 10) * 365.25).isBetween(0.45, 0.56);
        assertThat(demography.ageingTo()).isEqualTo(Ints.of(1, -1));
        // in-moves of 2 % a year of about 2,900 residents aged 17 and 18
        assertThat(demography.arrivals().get(0, 10) * 365.25).isBetween(50.0, 70.0);
    }

    @Test
    void recordingStopsOnClosedDaysAndInDisruptions() {
        var disrupted = new Span(SmallScenario.START.plusDays(8), SmallScenario.START.plusDays(12));
        var recording = compile(CITY, List.of(disrupted)).demography().recordingProbability();
        assertThat(first(recording, 14))
                .containsExactly(0.005, 0.005, 0, 0.005, 0.005, 0, 0, 0, 0, 0, 0, 0, 0, 0);
    }

    @Test
    void visitsTakePlaceOnTheirDaysAndAskForOfficersOnThem() {
        var visit = (CompiledModel.Visit) compile(CITY, NONE, booth(Set.of())).channels().get(0);
        assertThat(first(visit.sessions(), 9)).containsExactly(2, 0, 0, 0, 0, 0, 0, 2, 0);
        assertThat(visit.desk().officers().orElseThrow().toArray()).startsWith(4, 0, 0, 0, 0, 0, 0, 4, 0);
        assertThat(first(visit.desk().hours().orElseThrow(), 9)).containsExactly(1, 1, 0, 1, 1, 0, 0, 0.75, 0.75);
        assertThat(visit.desk().acceptanceOdds().orElseThrow().get(13)).isEqualTo(1);
        assertThat(visit.desk().acceptanceOdds().orElseThrow().get(14)).isEqualTo(3);
    }

    @Test
    void nothingHappensInADisruption() {
        var all = new Span(SmallScenario.START, SmallScenario.END);
        var model = compile(CITY, List.of(all), booth(Set.of()), SmallScenario.hazard());
        assertThat(((CompiledModel.Visit) model.channels().get(0)).sessions().sum()).isZero();
        assertThat(((CompiledModel.Hazard) model.channels().get(1)).calendar().sum()).isZero();
    }

    @Test
    void susceptibilityIsOneUnlessNamed() {
        var hazard = (CompiledModel.Hazard)
                compile(CITY, NONE, SmallScenario.hazard()).channels().get(0);
        assertThat(hazard.susceptibility()).isEqualTo(Doubles.of(1, 0.5));
        assertThat(first(hazard.calendar(), 4)).containsExactly(2, 2, 0, 2);
    }

    @Test
    void audienceOfAVisitedAreaIsThatPartOfEachSegment() {
        var visit = (CompiledModel.Visit) compile(SmallScenario.NORTH_AND_SOUTH, NONE, booth(Set.of("north")))
                .channels()
                .get(0);
        // young 1, not divided: the north's 40 % of it; adult 3: the north's part, by holders
        assertThat(visit.audience().get(0)).isCloseTo(0.4, within(1e-9));
        assertThat(visit.audience().get(1)).isCloseTo(1.2, within(1e-3));
        assertThat(visit.audience().get(2)).isZero();
    }

    @Test
    void audienceIsByHoldersUnlessGiven() {
        var model = compile(CITY, NONE, SmallScenario.visit(Set.of(), Map.of()));
        var holders = model.initial().holders();
        assertThat(((CompiledModel.Visit) model.channels().get(0)).audience())
                .isEqualTo(Doubles.of(holders.get(0), holders.get(1)));
    }

    private static Channel booth(Set<String> areas) {
        return SmallScenario.visit(areas, Map.of("young", 1.0, "adult", 3.0));
    }

    private static CompiledModel compile(List<Area> areas, List<Span> disruptions, Channel... channels) {
        Scenario scenario = SmallScenario.with(areas, disruptions, channels);
        var holders = HolderProjection.of(scenario, Projection.of(scenario.population()));
        return ModelCompiler.compile(scenario, holders);
    }

    private static double[] first(Doubles values, int n) {
        return java.util.Arrays.copyOf(values.toArray(), n);
    }
}
