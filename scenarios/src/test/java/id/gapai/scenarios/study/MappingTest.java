package id.gapai.scenarios.study;

import static org.assertj.core.api.Assertions.assertThat;

import id.gapai.model.distribution.Distribution;
import id.gapai.model.forecast.Observation;
import id.gapai.model.population.Anchor;
import id.gapai.model.population.Migration;
import id.gapai.model.population.Period;
import id.gapai.model.population.Sex;
import id.gapai.model.population.VitalRates;
import id.gapai.model.scenario.Area;
import id.gapai.model.scenario.Channel;
import id.gapai.model.scenario.Desk;
import id.gapai.model.scenario.KnownTotal;
import id.gapai.model.scenario.Registry;
import id.gapai.model.scenario.Scenario;
import id.gapai.model.scenario.Segment;
import id.gapai.model.scenario.SessionRule;
import id.gapai.model.scenario.Staff;
import id.gapai.model.scenario.Target;
import id.gapai.model.text.Text;
import id.gapai.model.time.OpenDays;
import id.gapai.model.time.Span;
import id.gapai.model.time.Steps;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every key of a world has a value that no other key has, and must arrive where it belongs: two that are exchanged show. */
class MappingTest {
    private static final String WORLD =
            """
            format: gapai.world/1
            name: mapped
            title: {en: Mapped, id: Dipetakan}
            asOf: 2024-04-22
            knownBy: 2024-04-23
            end: 2024-12-30
            compareWith: base
            sourceLine: {en: Line, id: Baris}
            targets: {both: {title: Both, count: 401, share: 26 %}}
            population:
              start: data/population.csv
              mortality: data/mortality.csv
              fertility: data/fertility.csv
              sexRatio: data/sex_ratio.csv
              lifeExpectancy: 71.5
              totalFertilityRate: 2.15
              earlyMarriage: 0.021
              migration: {in: 2.1 %, out: 1.6 %, profile: data/profile.csv}
              anchors: {boys: {sex: male, ages: 5-9, persons: 123}, women: {sex: female, ages: 20-29, persons: 124}, old: {ages: 60-100, persons: 125}}
            registry:
              holders: 1450
              active: 101
              unrecorded: 21
              recordingPerWorkingDay: 0.31 %
              recordingCalendar: weekend
              recordedEarly: 7 %
              turning17PerYear: 23
              arrivalActiveShare: 11 %
              exits: 1.1
              arrivals: 0.9
            checks:
              pupils: {title: Pupils, date: 2024-07-01, what: ages, ages: 6-12, persons: 77}
              all: {date: 2024-07-02, what: residents, persons: 78}
              voters: {date: 2024-07-03, what: eligible, persons: 79}
              cards: {date: 2024-07-04, what: holders, persons: 80}
            areas: {north: {title: North, share: 41 %}, south: {share: 59 %}}
            persuasionMultiplier: 1.9
            counterService: {servicesPerOfficerDay: 14}
            segments:
              young: {title: Young, ages: 17-34, persons: 51, active: 3, reachable: 0.91, persuaded: 1.2 %}
              old: {ages: 17-100, reachable: 0.81}
            outage: {onset: 1.3 %, recovery: 61 %}
            demand: {volatility: 0.33, correlationDays: 22}
            holidays: data/holidays.csv
            periods: {term: [{from: 2024-01-08, to: 2024-06-22}], fast: [{from: 2024-03-12, to: 2024-04-09}]}
            calendars:
              office: {weekdays: mon-fri, closedOn: [public], terms: term, hours: [{during: fast, value: 0.7}]}
              weekend: {weekdays: [sat, sun]}
            staff: {today: 5, added: 2, calendar: office, offDayShare: 13 %, presence: 93 %}
            disruptions: [{from: 2024-07-01, to: 2024-07-02}]
            channels:
              fair:
                title: Fair
                kind: visit
                priority: 3
                calendar: weekend
                officers: 4
                throughput: 19
                hours: 0.85
                active: [{from: 2024-05-01, to: 2024-05-31}]
                acceptanceOdds: 1.7
                oddsEffect: 0.6
                fromCounter: false
                sessions: 6
                returns: 0.87
                attendance: 35
                dispersion: 5.5
                nonresidents: 12 %
                audience: {young: 2.5}
                areas: [south]
                acceptance: 21 %
              self: {kind: hazard, priority: 2, calendar: office, throughput: 18, baseline: 0.0001, imitation: 0.0002, level: 1.3, susceptibility: {old: 0.4}}
              desk: {kind: recording, priority: 1, calendar: office, throughput: 17, acceptance: 43 %}
            """;

    private static final Span TERM = new Span(LocalDate.of(2024, 1, 8), LocalDate.of(2024, 6, 22));
    private static final Span FAST = new Span(LocalDate.of(2024, 3, 12), LocalDate.of(2024, 4, 9));
    private static final OpenDays OFFICE = new OpenDays(
            "office",
            Set.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY, DayOfWeek.THURSDAY, DayOfWeek.FRIDAY),
            Set.of(LocalDate.of(2024, 8, 17)),
            List.of(TERM),
            new Steps(1, List.of(new Steps.Step(FAST, 0.7))));
    private static final OpenDays WEEKEND = new OpenDays(
            "weekend", Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY), Set.of(), List.of(), Steps.constant(1));

    @TempDir
    Path folder;

    private Study study;
    private Scenario scenario;

    @BeforeEach
    void read() throws Exception {
        GoodStudy.copyTo(folder);
        Files.delete(folder.resolve("strategies/more.yaml"));
        Files.writeString(folder.resolve("world.yaml"), WORLD);
        study = Study.read(folder);
        scenario = study.scenario("base");
    }

    @Test
    void header() {
        assertThat(study.title()).isEqualTo(new Text("Mapped", "Dipetakan"));
        assertThat(study.sourceLine()).isEqualTo(new Text("Line. Known by 23 April 2024.", "Baris. Diketahui sampai 23 April 2024."));
        var count = new Observation(LocalDate.of(2024, 6, 3), LocalDate.of(2024, 6, 5), 120, 120, 120, false, "");
        assertThat(study.sourceLine(List.of(count)).en()).isEqualTo("Line. Known by 5 June 2024.");
        assertThat(study.reference()).isEqualTo("base");
        assertThat(study.servicesPerOfficerDay()).hasValue(14);
        assertThat(List.of(study.asOf(), study.end())).containsExactly(LocalDate.of(2024, 4, 22), LocalDate.of(2024, 12, 30));
        assertThat(List.of(scenario.study(), scenario.strategy())).containsExactly("mapped", "base");
        assertThat(List.of(scenario.asOf(), scenario.end())).containsExactly(study.asOf(), study.end());
    }

    @Test
    void population() {
        var population = scenario.population();

        assertThat(population.lifeExpectancy()).hasValue(71.5);
        assertThat(population.totalFertilityRate()).hasValue(2.15);
        assertThat(population.earlyMarriageRate()).isEqualTo(0.021);
        assertThat(population.anchors()).containsExactly(
                new Anchor("boys", Optional.of(Sex.MALE), 5, 9, 123),
                new Anchor("women", Optional.of(Sex.FEMALE), 20, 29, 124),
                new Anchor("old", Optional.empty(), 60, 100, 125));
        assertThat(population.migration())
                .isEqualTo(new Migration.Gross(0.021, 0.016, ((Migration.Gross) population.migration()).profile()));
    }

    @Test
    void tables() throws Exception {
        var gross = (Migration.Gross) scenario.population().migration();
        Files.writeString(folder.resolve("observations.csv"), "source,high,low,ikd_active,used_to_set,published,as_of\n"
                + "The office,63,58,60,yes,2024-01-20,2024-01-10\n");

        assertThat(scenario.population().rates().mortality()).contains(new VitalRates.Mortality(
                new Period(LocalDate.of(2020, 7, 1), LocalDate.of(2025, 7, 1)), Sex.FEMALE, 1, 49, 0.002));
        assertThat(scenario.population().rates().fertility()).contains(new VitalRates.Fertility(
                new Period(LocalDate.of(2020, 7, 1), LocalDate.of(2025, 7, 1)), 30, 20, 0.02));
        assertThat(scenario.population().rates().sexRatio()).containsExactly(new VitalRates.SexRatio(
                new Period(LocalDate.of(2020, 7, 1), LocalDate.of(2025, 7, 1)), 1.05));
        assertThat(List.of(gross.profile().get(0), gross.profile().get(25), gross.profile().get(60), gross.profile().get(61)))
                .containsExactly(1.0, 2.0, 0.5, 0.0);
        assertThat(Study.read(folder).observations()).containsExactly(new Observation(
                LocalDate.of(2024, 1, 10), LocalDate.of(2024, 1, 20), 60, 58, 63, true, "The office"));
    }

    @Test
    void registry() {
        assertThat(scenario.registry()).isEqualTo(new Registry(
                of(1450), of(101), 21, 0.0031, WEEKEND, 0.07, Optional.of(of(23)), of(0.11), of(1.1), of(0.9)));
    }

    @Test
    void restOfTheWorld() {
        assertThat(scenario.targets()).containsExactly(new Target("both", Text.same("Both"), OptionalInt.of(401), OptionalDouble.of(0.26)));
        assertThat(scenario.checks()).containsExactly(
                new KnownTotal("pupils", Text.same("Pupils"), LocalDate.of(2024, 7, 1), KnownTotal.What.RESIDENTS, 6, 12, 77),
                new KnownTotal("all", Text.same("all"), LocalDate.of(2024, 7, 2), KnownTotal.What.RESIDENTS, 0, 100, 78),
                new KnownTotal("voters", Text.same("voters"), LocalDate.of(2024, 7, 3), KnownTotal.What.ELIGIBLE, 0, 100, 79),
                new KnownTotal("cards", Text.same("cards"), LocalDate.of(2024, 7, 4), KnownTotal.What.HOLDERS, 0, 100, 80));
        assertThat(scenario.areas()).containsExactly(
                new Area("north", Text.same("North"), 0.41), new Area("south", Text.same("south"), 0.59));
        assertThat(scenario.demand()).isEqualTo(new Scenario.Demand(of(0.33), of(22)));
        assertThat(scenario.persuasionMultiplier()).isEqualTo(of(1.9));
    }

    @Test
    void levers() {
        assertThat(scenario.segments()).containsExactly(
                new Segment("young", Text.same("Young"), 17, 34, OptionalDouble.of(51), 3, of(0.91), Steps.constant(0.012)),
                new Segment("old", Text.same("old"), 17, 100, OptionalDouble.empty(), 1, of(0.81), Steps.constant(0)));
        assertThat(scenario.outage()).isEqualTo(new Scenario.Outage(of(0.013), of(0.61)));
        assertThat(scenario.staff()).isEqualTo(new Staff(of(5), Steps.constant(2), OFFICE, Steps.constant(0.13), of(0.93)));
        assertThat(scenario.disruptions()).containsExactly(new Span(LocalDate.of(2024, 7, 1), LocalDate.of(2024, 7, 2)));
    }

    @Test
    void channelsInOrderOfPriority() {
        var fair = new Desk(
                "fair",
                Text.same("Fair"),
                3,
                Optional.of(Steps.constant(4)),
                of(19),
                WEEKEND,
                Steps.constant(0.85),
                List.of(new Span(LocalDate.of(2024, 5, 1), LocalDate.of(2024, 5, 31))),
                Steps.constant(1.7),
                of(0.6),
                false);
        assertThat(scenario.channels()).containsExactly(
                new Channel.Recording(desk("desk", 1, 17), of(0.43)),
                new Channel.Hazard(desk("self", 2, 18), of(0.0001), of(0.0002), Steps.constant(1.3), Map.of("old", 0.4)),
                new Channel.Visit(
                        fair,
                        List.of(new SessionRule(6, Span.ALWAYS, Set.of(), 1, Set.of())),
                        of(0.87),
                        of(35),
                        of(5.5),
                        of(0.12),
                        Map.of("young", 2.5),
                        Set.of("south"),
                        of(0.21)));
    }

    private static Desk desk(String name, int priority, double throughput) {
        return new Desk(
                name, Text.same(name), priority, Optional.empty(), of(throughput), OFFICE, Steps.constant(1), List.of(),
                Steps.constant(1), of(1), true);
    }

    private static Distribution of(double value) {
        return Distribution.of(value);
    }
}
