package id.gapai.scenarios.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.gapai.model.distribution.Distribution;
import id.gapai.model.scenario.Channel;
import id.gapai.model.scenario.PlannedWork;
import id.gapai.model.scenario.Scenario;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Work as a calendar has it, counted by hand, and what it costs. */
class UnitCostsTest {
    private static final String FAIR = """
            format: gapai.strategy/1
            title: Fair
            extends: base
            staff: {added: [{from: 2024-06-03, to: 2024-06-09, value: 3}], offDayShare: %s}
            channels:
              fair: {kind: visit, priority: 5, calendar: weekend, officers: 4, throughput: 20, attendance: 30, dispersion: 4,
                acceptance: 30 %%, sessions: [{count: 2, from: 2024-06-08, to: 2024-06-16}]}
            """;

    @TempDir
    Path folder;

    private Study study;

    @BeforeEach
    void read() throws Exception {
        GoodStudy.copyTo(folder);
        var world = folder.resolve("world.yaml");
        Files.writeString(world, Files.readString(world).replace("staff: {today: 2 to 5", """
                costs:
                  officerDay: {value: 100, assumption: Invented.}
                  offDay: {uniform: {min: 20, max: 40}}
                  events: {counter: 7}
                staff: {today: 3"""));
        study = Study.read(folder);
    }

    private PlannedWork work(String share) throws Exception {
        return PlannedWork.of(study.with("fair", FAIR.formatted(share)).scenario("fair"));
    }

    @Test
    void officersAddedArePaidOnOfficeDaysAndEventsByTheCalendar() throws Exception {
        var work = work("100 %");

        // Five working days of three; two weekends with two events a day.
        assertThat(work.addedOfficerDays()).isEqualTo(15);
        assertThat(work.events()).containsEntry("fair", 8.0).containsOnlyKeys("counter", "fair");
    }

    @Test
    void onADayOffTheyAreAsManyAsAskedForAndAsRostered() throws Exception {
        // The first weekend has 3 + 3 officers, the second 3.
        assertThat(work("100 %").offDayOfficerDays()).isEqualTo(4 + 4 + 3 + 3);
        assertThat(work("50 %").offDayOfficerDays()).isEqualTo(3 + 3 + 1.5 + 1.5);
        assertThat(work("0 %").offDayOfficerDays()).isZero();
    }

    /** One event a day with half of the four officers, on the days off 8, 9, 15 and 16 June; of more days each costs as much as these. */
    @Test
    void aPilotCostsItsEventsAndDutyOnDaysOff() throws Exception {
        var fair = study.with("fair", FAIR.formatted("0 %")).scenario("fair");
        var pilot = PlannedWork.ofPilot(fair, visit(fair, "fair"), 3);
        assertThat(pilot).isEqualTo(new PlannedWork(0, 6, Map.of("fair", 3.0)));
        assertThat(PlannedWork.ofPilot(fair, visit(fair, "fair"), 8).offDayOfficerDays()).isEqualTo(16);
        assertThat(study.costs().orElseThrow().expected(pilot)).isCloseTo(6 * 30, within(1e-9));
        var counter = PlannedWork.ofPilot(fair, visit(fair, "counter"), 2);
        assertThat(study.costs().orElseThrow().expected(counter)).as("on office days officers are paid anyway").isCloseTo(2 * 7, within(1e-9));
    }

    private static Channel.Visit visit(Scenario scenario, String name) {
        return (Channel.Visit) scenario.channels().stream().filter(channel -> channel.desk().name().equals(name)).findFirst().orElseThrow();
    }

    @Test
    void thePlainStrategyCostsOnlyItsEvents() {
        var work = PlannedWork.of(study.scenario("base"));

        assertThat(work.addedOfficerDays() + work.offDayOfficerDays()).isZero();
        assertThat(study.costs().orElseThrow().expected(work)).isEqualTo(7 * work.events().get("counter"));
    }

    @Test
    void theExpectedCostAddsUp() throws Exception {
        var costs = study.costs().orElseThrow();
        var work = work("100 %");

        assertThat(costs.event("fair")).isEqualTo(Distribution.of(0));
        assertThat(costs.expected(new PlannedWork(15, 14, Map.of("fair", 8.0, "counter", 2.0)))).isCloseTo(15 * 100 + 14 * 30 + 2 * 7, within(1e-9));
        assertThat(costs.expected(work)).isCloseTo(15 * 100 + 14 * 30 + 7 * work.events().get("counter"), within(1e-9));
    }

    @Test
    void everyCostIsExplainedByName() {
        assertThat(study.inputs("base"))
                .filteredOn(input -> input.path().startsWith("costs."))
                .extracting(input -> input.title().en() + ", " + input.unit().id())
                .containsExactly(
                        "Cost of an officer added, rupiah per petugas per hari",
                        "Cost of an officer on duty on a day off, rupiah per petugas per hari",
                        "counter: cost of an event without its officers, rupiah per kegiatan");
    }

    @Test
    void noCostsIsNoFigure() throws Exception {
        GoodStudy.copyTo(folder.resolve("other"));

        assertThat(Study.read(folder.resolve("other")).costs()).isEmpty();
    }
}
