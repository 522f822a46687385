package id.gapai.scenarios.cli;

import static org.assertj.core.api.Assertions.assertThat;

import id.gapai.scenarios.problem.InvalidInput;
import id.gapai.scenarios.study.Study;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A town of 40,000 adults in which one counter is always full: every officer activates ten a day on the 61 working days from the day after the as-of date on, so
 * that n officers make exactly 610 n.
 */
class GoalCommandTest {
    private static final String WORLD =
            """
            name: full-counter
            title: {en: Full counter, id: Loket penuh}
            calendars:
              office: {weekdays: mon-fri}
              never: {weekdays: sun}
            staff: {today: 1, calendar: office, offDayShare: 0 %, presence: 100 %}
            channels:
              counter:
                title: {en: Counter, id: Loket}
                kind: visit
                priority: 10
                calendar: office
                officers: 1
                throughput: 10
                attendance: 100000
                dispersion: 1000
                acceptance: 100 %
              idle:
                title: {en: Idle, id: Diam}
                kind: visit
                priority: 20
                enabled: false
                calendar: office
                throughput: 10
                attendance: 0
                dispersion: 1000
                acceptance: 50 %
            """;

    @TempDir
    private Path temp;

    private Path study;

    @BeforeEach
    void write() throws IOException {
        study = Town.write(temp.resolve("full-counter"), WORLD);
        Town.strategy(study, "status-quo", "As it is", "");
        Town.strategy(study, "ten", "Ten", "staff: {added: [{from: 2025-01-01, value: 9}]}\nchannels: {counter: {officers: 10}}\n");
    }

    private Run goal(String strategy, String... more) {
        var arguments = new ArrayList<>(List.of(
                "goal", study.toString(), "--strategy", strategy, "--out", temp.resolve("out").toString(), "--paths", "160"));
        arguments.addAll(List.of(more));
        return Run.gapai(arguments.toArray(String[]::new));
    }

    private Path folder() throws IOException {
        return Town.newest(temp.resolve("out"));
    }

    /** 5,000 needs 5,000 / 610 officers, that is nine: one who is there and eight further ones. */
    @Test
    void theNumberOfOfficersIsThatOfTheClosedForm() throws IOException, InvalidInput {
        var run = goal("status-quo", "--probability", "80%", "--lever", "officers");
        assertThat(run.words())
                .contains("5,000 active residents will be reached with a probability of 80 % or more with 8 further officers from 1 January 2025")
                .contains("and not with 7 (");
        var answer = Files.readString(folder().resolve("answer.json"));
        assertThat(answer.replaceAll("\\s+", "")).contains("\"smallest_that_reaches\":{\"setting\":8,").contains("\"largest_that_misses\":{\"setting\":7,");
        var found = Files.readString(folder().resolve("status-quo-officers.yaml"));
        var scenario = Study.read(study).with("found", found).scenario("found");
        assertThat(scenario.staff().added().at(scenario.end())).isEqualTo(8);
        assertThat(folder().resolve("report.html")).exists();
        assertThat(folder().resolve("charts/settings.png")).exists();
        assertThat(Files.readAllLines(folder().resolve("settings.csv")).get(0))
                .isEqualTo("setting,probability,probability_low,probability_high,active_mean,active_more,active_more_low,active_more_high,officer_days");
    }

    /** Ten officers on the last d working days and one before: 100 d + 10 (61 − d) ≥ 5,000 from d = 49 on; 53 are left on Monday 13 January, 48 on the 20th. */
    @Test
    void theLatestStartIsThatOfTheClosedForm() {
        var run = goal("ten", "--probability", "95%", "--lever", "start");
        assertThat(run.err()).isEmpty();
        assertThat(run.words()).contains("with a start on 13 January 2025").contains("and not with 20 January 2025");
        assertThat(run.out()).contains("What waiting costs").contains("−450");
    }

    @Test
    void whatCannotBeBoughtIsSaid() {
        var run = goal("status-quo", "--probability", "80%", "--lever", "officers", "--max", "5");
        assertThat(run.exitCode()).isZero();
        assertThat(run.words()).contains("cannot be reached with a probability of 80 % by this lever");
    }

    @Test
    void aLeverWithoutEffectIsSaid() {
        var run = goal("ten", "--probability", "50%", "--lever", "overtime");
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("This lever does nothing");
    }

    @Test
    void otherTargetsAndTheOtherLanguageCanBeAsked() {
        var run = goal("status-quo", "--probability", "0.5", "--lever", "officers", "--target", ">=1220", "--lang", "id");
        assertThat(run.err()).isEmpty();
        assertThat(run.words()).contains("1.220 penduduk aktif akan tercapai dengan peluang 50 % atau lebih dengan 1 petugas tambahan");
        var share = goal("status-quo", "--probability", "50%", "--lever", "officers", "--target", "10%");
        assertThat(share.words()).contains("10 % of e-KTP holders");
    }

    @Test
    void wrongArgumentsWriteNothing() {
        refused("'80' is not a probability", "--probability", "80", "--lever", "officers");
        refused("no target 'five-thousnd'", "--probability", "80%", "--lever", "officers", "--target", "five-thousnd");
        refused("did you mean 'counter'?", "--probability", "80%", "--lever", "events:conter");
        refused("is not a day of the forecast", "--probability", "80%", "--lever", "officers", "--from", "2026-01-01");
        refused("is not a whole number from 16", "--probability", "80%", "--lever", "officers", "--paths", "3");
        refused("name another strategy", "--probability", "80%", "--lever", "start");
        assertThat(goal("status-qo", "--probability", "80%", "--lever", "officers").err()).contains("no strategy 'status-qo'");
        assertThat(temp.resolve("out")).doesNotExist();
    }

    private void refused(String words, String... more) {
        var run = goal("status-quo", more);
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains(words);
    }
}
