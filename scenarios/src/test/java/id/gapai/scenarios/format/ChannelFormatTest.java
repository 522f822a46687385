package id.gapai.scenarios.format;

import static org.assertj.core.api.Assertions.assertThat;

import id.gapai.model.distribution.Distribution;
import id.gapai.model.scenario.Channel;
import id.gapai.model.time.OpenDays;
import id.gapai.model.time.Span;
import id.gapai.model.time.Steps;
import id.gapai.scenarios.problem.Problems;
import id.gapai.scenarios.spec.Names;
import id.gapai.scenarios.spec.Reading;
import id.gapai.scenarios.tree.YamlTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a channel in a file becomes in the model. */
class ChannelFormatTest {
    private static final OpenDays DAILY =
            new OpenDays("daily", EnumSet.allOf(DayOfWeek.class), Set.of(), List.of(), Steps.constant(1));
    private static final Place PLACE = new Place(
            new Names<>("calendar", Map.of("daily", Optional.of(DAILY)), true),
            new Names<>("period", Map.of("fasts", Optional.of(fasts())), true),
            new Names<>("segment", Map.of("young", Optional.empty(), "old", Optional.empty()), true),
            new Names<>("area", Map.of("north", Optional.empty()), true));
    private static final String DESK = "priority: 1\ncalendar: daily\nthroughput: 20\n";
    private static final String VISIT = "kind: visit\nattendance: 50\ndispersion: 8\nacceptance: 0.2\n" + DESK;

    @TempDir
    Path folder;

    private final Problems problems = new Problems();

    @Test
    void whatIsNotWrittenHasItsDefault() throws Exception {
        var visit = visit("");

        assertThat(visit.desk().officers()).isEmpty();
        assertThat(visit.desk().title().id()).isEqualTo("it");
        assertThat(visit.desk().fromCounter()).isTrue();
        assertThat(visit.desk().hours(LocalDate.parse("2024-01-01"))).isEqualTo(1);
        assertThat(visit.returns()).isEqualTo(Distribution.of(1));
        assertThat(visit.nonresidentShare()).isEqualTo(Distribution.of(0));
        assertThat(visit.audience()).isEmpty();
        assertThat(sessions(visit, "2024-01-01")).isEqualTo(1);
    }

    @Test
    void stepsFollowDatesAndPeriods() throws Exception {
        var hours = visit("hours: [{from: 2024-01-01, value: 0.9}, {during: fasts, value: 0.7}]").desk();

        assertThat(hours.hours(LocalDate.parse("2023-12-31"))).isEqualTo(1);
        assertThat(hours.hours(LocalDate.parse("2024-03-11"))).isEqualTo(0.9);
        assertThat(hours.hours(LocalDate.parse("2024-03-12"))).isEqualTo(0.7);
        assertThat(hours.hours(LocalDate.parse("2025-03-29"))).isEqualTo(0.7);
        assertThat(hours.hours(LocalDate.parse("2025-03-30"))).isEqualTo(0.9);
    }

    @Test
    void stepsWithoutABaseStartFromNothingOrOne() throws Exception {
        var desk = visit("officers: [{from: 2024-06-01, value: 3}]\nacceptanceOdds: [{from: 2024-06-01, value: 3}]").desk();

        assertThat(desk.officers().orElseThrow().at(LocalDate.parse("2024-05-31"))).isZero();
        assertThat(desk.acceptanceOdds().at(LocalDate.parse("2024-05-31"))).isEqualTo(1);
        assertThat(desk.acceptanceOdds().at(LocalDate.parse("2024-06-01"))).isEqualTo(3);
    }

    @Test
    void sessionsAddUpOverTheirRules() throws Exception {
        var visit = visit("sessions: [{count: 2, weekdays: [sat-sun, wed]}, {count: 1, on: [2024-06-01, 2024-06-03]}, "
                + "{count: 0.5, during: fasts}]");

        assertThat(sessions(visit, "2024-06-01")).as("a Saturday on the list").isEqualTo(3);
        assertThat(sessions(visit, "2024-06-03")).as("a Monday on the list").isEqualTo(1);
        assertThat(sessions(visit, "2024-06-05")).as("a Wednesday").isEqualTo(2);
        assertThat(sessions(visit, "2025-03-03")).as("a Monday of the second fast").isEqualTo(0.5);
        assertThat(sessions(visit, "2024-06-04")).isZero();
    }

    @Test
    void scalesMultiplyAndLeaveTheRestAlone() throws Exception {
        var visit = visit("scale: {attendance: 1.5, throughput: 0.5}");

        assertThat(visit.attendance()).isEqualTo(Distribution.of(75));
        assertThat(visit.desk().throughput()).isEqualTo(Distribution.of(10));
        assertThat(visit.dispersion()).isEqualTo(Distribution.of(8));
    }

    @Test
    void audiencesAndAreasAreNamesOfThePlace() throws Exception {
        var visit = visit("audience: {young: 3, old: 0}\nareas: [north]");

        assertThat(visit.audience()).containsOnly(Map.entry("young", 3.0), Map.entry("old", 0.0));
        assertThat(visit.areas()).containsExactly("north");
    }

    @Test
    void hazardsAndRecordingsHaveTheirOwnKeys() throws Exception {
        var hazard = (Channel.Hazard)
                read("kind: hazard\nbaseline: 0.001\nlevel: 2\nsusceptibility: {old: 0.4}\n" + DESK).orElseThrow();
        var recording = (Channel.Recording) read("kind: recording\nacceptance: 30 %\n" + DESK).orElseThrow();

        assertThat(hazard.imitation()).isEqualTo(Distribution.of(0));
        assertThat(hazard.level().at(LocalDate.EPOCH)).isEqualTo(2);
        assertThat(hazard.susceptibility()).containsOnly(Map.entry("old", 0.4));
        assertThat(recording.acceptance()).isEqualTo(Distribution.of(0.3));
    }

    @Test
    void aChannelThatIsSwitchedOffIsNone() throws Exception {
        assertThat(read(VISIT + "enabled: false")).isEmpty();
        assertThat(problems.list()).isEmpty();
    }

    private Channel.Visit visit(String more) throws IOException {
        return (Channel.Visit) read(VISIT + more).orElseThrow();
    }

    private Optional<Channel> read(String yaml) throws IOException {
        var tree = YamlTree.read(Files.writeString(folder.resolve("a.yaml"), yaml), problems).orElseThrow();
        var read = new ChannelFormat(PLACE).type().read(tree, Reading.start(problems).at("channels").at("it"));
        assertThat(problems.list()).isEmpty();
        return read.orElseThrow();
    }

    private static double sessions(Channel.Visit visit, String day) {
        return visit.sessions().stream().mapToDouble(rule -> rule.sessions(LocalDate.parse(day))).sum();
    }

    private static List<Span> fasts() {
        return List.of(span("2024-03-12", "2024-04-09"), span("2025-03-01", "2025-03-29"));
    }

    private static Span span(String from, String to) {
        return new Span(LocalDate.parse(from), LocalDate.parse(to));
    }
}
