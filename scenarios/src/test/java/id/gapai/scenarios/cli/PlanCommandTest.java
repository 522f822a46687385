package id.gapai.scenarios.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.gapai.scenarios.problem.InvalidInput;
import id.gapai.scenarios.study.Study;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Plans of a town in which all of them can be tried ({@link FullEvents}). */
class PlanCommandTest {
    @TempDir
    private Path temp;

    private Path study;
    private int runs;

    @BeforeEach
    void write() throws IOException {
        world(FullEvents.LIMITS + FullEvents.COSTS);
        strategy("status-quo", "As it is", "");
    }

    private void world(String more) throws IOException {
        study = Town.write(temp.resolve("full-events"), FullEvents.WORLD + more);
    }

    private void strategy(String name, String title, String rest) throws IOException {
        Town.strategy(study, name, title, rest);
    }

    private Run plan(String objective, String... more) {
        var arguments = new ArrayList<>(List.of("plan", study.toString(), "--objective", objective, "--effort", "quick", "--paths", "64", "--out", out().toString()));
        arguments.addAll(List.of(more));
        return Run.gapai(arguments.toArray(String[]::new));
    }

    private Path out() {
        return temp.resolve("out" + runs);
    }

    private String said(String objective, String... more) {
        runs++;
        return plan(objective, more).words();
    }

    private Path folder() throws IOException {
        return Town.newest(out());
    }

    private String answer() throws IOException {
        return Files.readString(folder().resolve("answer.json")).replaceAll("\\s+", "");
    }

    /** Of the first strategy in the answer: the answer itself. */
    private double active() throws IOException {
        return number("\"active\":\\{\"value\":([0-9.E]+)");
    }

    private double number(String pattern) throws IOException {
        var match = Pattern.compile(pattern).matcher(answer());
        assertThat(match.find()).as(pattern).isTrue();
        return Double.parseDouble(match.group(1));
    }

    private List<FullEvents.Day> calendar() throws IOException {
        return Files.readAllLines(folder().resolve("calendar.csv")).stream()
                .skip(1)
                .filter(line -> !line.contains(",staff,"))
                .map(FullEvents.Day::read)
                .toList();
    }

    private static double sum(List<FullEvents.Day> days, ToDoubleFunction<FullEvents.Day> f) {
        return days.stream().mapToDouble(f).sum();
    }

    /** Without a budget: a market with two officers and a fair with one on each day, which full enumeration confirms. */
    @Test
    void withoutBudgetTheBestOfAllPlansIsFound() throws IOException {
        assertThat(FullEvents.best(Double.MAX_VALUE)).isEqualTo(61 * (2.0 * FullEvents.MARKET + FullEvents.FAIR));
        var said = said("expected");
        assertThat(said).contains("With the plan 3,660 residents are active on average");
        assertThat(active()).isEqualTo(3_660);
        assertThat(sum(calendar(), FullEvents.Day::activations)).isEqualTo(3_660);
    }

    /**
     * Against the best of some 10⁴ to 3 · 10⁵ plans that a budget leaves. Where a market and a fair of two officers each do not fit into one day, and so belong into different
     * months, steps from one plan to the next hardly lead there: the plan may lack a tenth (at 20 million it has 1,900 of 1,970).
     */
    @ParameterizedTest
    @CsvSource({"8000000, 1", "20000000, 0.9", "35000000, 0.99"})
    void withABudgetThePlanComesNearToFullEnumeration(long budget, double share) throws IOException {
        double best = FullEvents.best(budget);
        said("expected", "--budget", Long.toString(budget));
        assertThat(active()).as("no plan is better than all").isBetween(share * best, best);
        assertThat(sum(calendar(), FullEvents.Day::activations)).isEqualTo(active());
        assertThat(sum(calendar(), FullEvents.Day::cost)).isLessThanOrEqualTo(budget);
        assertThat(number("\"cost\":([0-9.E]+)")).isCloseTo(sum(calendar(), FullEvents.Day::cost), within(1e-6 * budget));
    }

    @Test
    void theCalendarKeepsToAllConstraints() throws IOException {
        said("expected", "--budget", "30000000", "--min-counter", "1", "--limit", "fair=1");
        var byDay = calendar().stream().collect(Collectors.groupingBy(FullEvents.Day::date));
        assertThat(byDay).isNotEmpty();
        byDay.forEach((day, work) -> {
            assertThat(FullEvents.DAYS).contains(day);
            assertThat(sum(work, FullEvents.Day::officers)).isLessThanOrEqualTo(2);
            assertThat(work).allMatch(some -> some.events() <= 1);
        });
        assertThat(sum(calendar(), FullEvents.Day::cost)).isLessThanOrEqualTo(30_000_000);
    }

    @Test
    void theStrategyThatIsWrittenIsThePlan() throws IOException, InvalidInput {
        said("expected", "--budget", "20000000");
        double planned = active();
        var calendar = calendar();
        Files.copy(folder().resolve("status-quo-plan.yaml"), study.resolve("strategies/planned.yaml"));
        assertThat(Run.gapai("check", study.toString()).exitCode()).isZero();
        var scenario = Study.read(study).scenario("planned");
        var asked = scenario.channels().stream().collect(Collectors.toMap(channel -> channel.desk().name(), channel -> channel.desk().officers().orElseThrow()));
        assertThat(calendar).allMatch(day -> asked.get(day.channel()).at(day.date()) == day.officers());

        var compared = Run.gapai("compare", study.toString(), "--paths", "64", "--out", temp.resolve("compared").toString());
        assertThat(compared.exitCode()).as(compared.err()).isZero();
        assertThat(compared.out()).contains(String.format("%,.0f", planned));
    }

    /** What is to be done, read by another library than the one that wrote it. */
    @Test
    void theCalendarCanBeReadByCalendars() throws Exception {
        said("expected", "--officers", "1", "--budget", "200000000");
        var text = Files.readString(folder().resolve("plan.ics"));
        assertThat(text.lines()).allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75);
        var calendar = new CalendarBuilder().build(new StringReader(text));
        assertThat(calendar.validate().hasErrors()).isFalse();
        List<VEvent> events = calendar.getComponents(Component.VEVENT);
        var lines = Files.readAllLines(folder().resolve("calendar.csv"));
        assertThat(events).hasSameSizeAs(lines.subList(1, lines.size()));
        assertThat(events).extracting(event -> event.getRequiredProperty(Property.UID).getValue()).doesNotHaveDuplicates();
        assertThat(events.get(0).getRequiredProperty(Property.SUMMARY).getValue()).isEqualTo("Further officers: 1 from this day on");
        assertThat(events.get(0).getRequiredProperty(Property.DTSTART).getValue()).isEqualTo("20250101");
        assertThat(lines.get(1)).startsWith("2025-01-01,2025-W01,2025-01,Wednesday,staff,Further officers,,1,");
    }

    /** One more officer makes the second fair of each day, or the fair's team two: 10 on each of 61 days. A further market needs two officers, who are not there. */
    @Test
    void oneMoreOfficerBringsWhatHeMakes() throws IOException {
        said("expected");
        var prices = Files.readAllLines(folder().resolve("prices.csv"));
        assertThat(prices.get(0)).contains("active");
        assertThat(prices.stream().filter(line -> line.startsWith("one more officer")).findFirst().orElseThrow()).contains("610");
        assertThat(answer()).contains("\"oneMore\":\"onemoreofficeroneveryday\"");
    }

    @Test
    void aChannelThatIsFrozenStaysAsItIs() throws IOException {
        said("expected", "--freeze", "fair");
        var fairs = calendar().stream().filter(day -> day.channel().equals("fair")).toList();
        assertThat(fairs).allMatch(day -> day.date().getDayOfWeek() == DayOfWeek.MONDAY && day.events() == 1 && day.officers() == 1).hasSize(12);
        assertThat(active()).isEqualTo(12 * FullEvents.FAIR + 61 * 2 * FullEvents.MARKET);
    }

    /** Five markets of one officer (the Wednesdays of January) and four fairs before; from 3 February on 38 days of the best. */
    @Test
    void nothingChangesBeforeTheFirstDayOfThePlan() throws IOException {
        said("expected", "--from", "2025-02-03");
        long days = FullEvents.DAYS.stream().filter(day -> !day.isBefore(LocalDate.of(2025, 2, 3))).count();
        assertThat(active()).isEqualTo(5 * FullEvents.MARKET + 4 * FullEvents.FAIR + days * (2.0 * FullEvents.MARKET + FullEvents.FAIR));
        assertThat(calendar()).allMatch(day -> !day.date().isBefore(LocalDate.of(2025, 2, 3)));
    }

    @Test
    void aTargetThatThePlanReachesIsToldAndOneThatNoneReaches() throws IOException {
        assertThat(said("probability", "--target", ">=3600")).contains("With the plan 3,600 active residents is reached with a probability of");
        assertThat(number("\"isPlan\":true.*?\"probability\":\\{\"value\":([0-9.]+)")).isEqualTo(1);
        assertThat(said("probability", "--target", ">=30000")).contains("No path reaches the target, with the plan or without");
        assertThat(active()).as("then the mean decides").isEqualTo(3_660);
    }

    @Test
    void theWorstTenthOfWhatIsSureIsTheSame() throws IOException {
        said("cvar10");
        assertThat(number("\"worstTenth\":\\{\"value\":([0-9.E]+)")).isEqualTo(3_660);
    }

    /** Three officers at each day's market make 75; a plan over the status quo has two there at most. */
    @Test
    void aStrategyThatIsBetterThanAnyPlanIsTheAnswer() throws IOException {
        strategy("three", "Three at the market", "channels: {market: {officers: 3, sessions: [{count: 1}]}, fair: {enabled: false}}\n");
        strategy("storm", "A storm", "stress: true\nchannels: {fair: {enabled: false}}\n");
        var said = said("expected", "--strategy", "status-quo");
        assertThat(said).contains("No plan was found that is better than Three at the market").doesNotContain("A storm");
        assertThat(active()).isEqualTo(61 * 3 * FullEvents.MARKET);
        assertThat(answer()).contains("\"isPlan\":false");
        assertThat(folder().resolve("calendar.csv")).exists();
        assertThat(folder().resolve("status-quo-plan.yaml")).doesNotExist();

        said("expected");
        assertThat(active()).as("over the best strategy a plan is as good").isGreaterThanOrEqualTo(61 * 3 * FullEvents.MARKET);
    }

    @Test
    void strategiesThatBreakAConstraintAreNamedWithWhatTheyBreak() throws IOException {
        strategy("rich", "Rich", "staff: {added: [{from: 2025-02-01, value: 5}]}\n");
        assertThat(said("expected", "--budget", "40000000"))
                .contains("Rich is not among the strategies compared, since it breaks a constraint: on 1 February 2025 it has 5 further officers, 0 are allowed; it costs Rp")
                .contains("the budget is Rp 40.0 million");
    }

    @Test
    void withoutCostsThereAreNoFigures() throws IOException {
        world(FullEvents.LIMITS);
        strategy("status-quo", "As it is", "");
        assertThat(said("expected")).doesNotContain("Rp").doesNotContain("cost,");
        runs++;
        refused("the study has no costs", "--budget", "5");
    }

    @Test
    void whatNobodyDeclaredIsToldAndWhatIsStackedToo() throws IOException {
        world(FullEvents.COSTS);
        strategy("status-quo", "As it is", "");
        strategy("often", "Often", "channels: {fair: {officers: 3, sessions: [{count: 3}]}}\n");
        assertThat(said("expected", "--budget", "6500000"))
                .contains("No limit of events a day is declared for Fair. The plan may hold 3")
                .contains("Fair takes 100 % of all events on office days");
    }

    @Test
    void theOtherLanguageAndTheReport() throws IOException {
        runs++;
        var run = plan("expected", "--lang", "id", "--budget", "20000000");
        assertThat(run.words()).contains("Rencana mana").contains("anggaran Rp20,0 juta").contains("Pasar");
        assertThat(Files.readString(folder().resolve("calendar.csv"))).contains("Rabu").contains("Pasar");
        assertThat(folder().resolve("charts/work.png")).exists();
        assertThat(folder().resolve("report.html")).exists();
    }

    @Test
    void wrongQuestionsWriteNothing() {
        refused("no plan can keep to all constraints", "--min-counter", "4");
        refused("no plan can keep to all constraints", "--freeze", "market", "--budget", "100000");
        refused("nothing is left to decide", "--freeze", "fair,market");
        refused("no channel 'fiar'", "--freeze", "fiar");
        refused("did you mean 'fair'?", "--limit", "fiar=2");
        refused("must be 1 or more", "--limit", "fair=0");
        refused("is not a day of the forecast", "--from", "2026-01-01");
        refused("is not an amount in rupiah", "--budget", "3.5e9");
        refused("is not an amount in rupiah", "--budget", "-1");
        refused("is not a share", "--overtime", "150%");
        refused("no strategy 'status-qo'", "--strategy", "status-qo");
        refused("--target", "--target", "five-thousnd");
        refused("--effort", "--effort", "heroic");
        var run = plan("happiness");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("probability, expected, cvar10");
    }

    @Test
    void whatReactsOrUsesHindsightCannotBePlanned() throws IOException {
        strategy("reacts", "Reacts", "rules: {late: {title: Late, from: 2025-02-01, behind: 5 %, then: {channels: {market: {officers: 2}}}}}\n");
        strategy("seen", "Seen", "hindsight: true\n");
        refused("has rules that react", "--strategy", "reacts");
        refused("uses hindsight", "--strategy", "seen");
    }

    private void refused(String words, String... more) {
        var run = plan("expected", more);
        assertThat(run.exitCode()).as(run.out()).isEqualTo(2);
        assertThat(run.err()).contains(words);
        assertThat(out()).doesNotExist();
    }

    /** What was copied from the class under test would prove nothing: the levels of a week, counted. */
    @Test
    void theRhythmOfTheEnumerationIsTheOneThatIsPlanned() {
        var week = LocalDate.of(2025, 1, 6).datesUntil(LocalDate.of(2025, 1, 11)).toList();
        var counts = Map.of(0, 0, 1, 1, 3, 3, 5, 5, 6, 10);
        counts.forEach((level, events) -> assertThat(week.stream().mapToInt(day -> FullEvents.events(level, 0, day)).sum()).isEqualTo(events));
    }
}
