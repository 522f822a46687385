package id.gapai.scenarios.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import id.gapai.model.distribution.Distribution;
import id.gapai.model.scenario.Channel;
import id.gapai.model.scenario.Rule;
import id.gapai.model.scenario.Scenario;
import id.gapai.model.text.Text;
import id.gapai.scenarios.forecast.ProjectedWorld;
import id.gapai.scenarios.problem.InvalidInput;
import id.gapai.simulation.compiled.CompiledModel.PublishedCounts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the small study in the test resources means. */
class StudyTest {
    private static final Path GOOD = Path.of("src/test/resources/good");

    @TempDir
    Path folder;

    /** What may be scaled depends on the kind, which stands in the world. */
    @Test
    void aStrategyScalesWhatTheKindOfItsChannelHas() throws Exception {
        GoodStudy.copyTo(folder);
        Files.writeString(
                folder.resolve("strategies/louder.yaml"),
                "format: gapai.strategy/1\ntitle: Louder\nextends: base\nchannels: {self: {scale: {baseline: 2}}}\n");
        var study = Study.read(folder);

        assertThat(hazard(study.scenario("louder")).baseline()).isEqualTo(hazard(study.scenario("base")).baseline().scaled(2));
    }

    private static Channel.Hazard hazard(Scenario scenario) {
        return scenario.channels().stream()
                .filter(Channel.Hazard.class::isInstance)
                .map(Channel.Hazard.class::cast)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theHeaderIsThatOfTheWorld() throws Exception {
        var study = Study.read(GOOD);

        assertThat(study.name()).isEqualTo("small");
        assertThat(study.title()).isEqualTo(new Text("A small place", "Tempat kecil"));
        assertThat(study.asOf()).isEqualTo("2024-04-22");
        assertThat(study.end()).isEqualTo("2024-12-31");
        assertThat(study.strategies()).containsExactly("base", "more");
        assertThat(study.observations()).extracting("count").containsExactly(60.0, 100.0);
        assertThat(study.hindcast()).isEmpty();
    }

    @Test
    void aStrategyChangesOnlyWhatItNames() throws Exception {
        var base = Study.read(GOOD).scenario("base");
        var more = Study.read(GOOD).scenario("more");

        assertThat(base.channels()).extracting(channel -> channel.desk().name()).containsExactly("counter", "self");
        assertThat(more.channels()).extracting(channel -> channel.desk().name()).containsExactly("counter");
        assertThat(officers(base, "2024-07-01")).isEqualTo(2);
        assertThat(officers(more, "2024-05-31")).isEqualTo(2);
        assertThat(officers(more, "2024-06-01")).isEqualTo(4);
        assertThat(more.staff().added().at(LocalDate.parse("2024-05-31"))).isZero();
        assertThat(more.staff().added().at(LocalDate.parse("2024-06-01"))).isEqualTo(3);
        assertThat(visit(more).attendance()).isEqualTo(visit(base).attendance().scaled(1.5));
        assertThat(visit(more).acceptance()).isEqualTo(visit(base).acceptance());
        assertThat(more.population()).isEqualTo(base.population());
    }

    @Test
    void aStrategyThatIsInNoFileIsReadAsIfItWere() throws Exception {
        GoodStudy.copyTo(folder);
        var yaml = "format: gapai.strategy/1\ntitle: Louder\nextends: base\nchannels: {self: {scale: {baseline: 2}}}\n";
        var before = Study.read(folder);
        var with = before.with("louder", yaml);
        Files.writeString(folder.resolve("strategies/louder.yaml"), yaml);

        assertThat(with.scenario("louder")).isEqualTo(Study.read(folder).scenario("louder"));
        assertThat(with.strategies()).containsExactly("base", "more", "louder");
        assertThat(before.strategies()).doesNotContain("louder");
        assertThat(with.diff("base", "louder")).isEqualTo(Study.read(folder).diff("base", "louder"));
    }

    @Test
    void aWrongOneHasTheUsualProblems() throws Exception {
        var study = Study.read(GOOD);
        assertThatThrownBy(() -> study.with("odd", "format: gapai.strategy/1\ntitle: Odd\nextends: bsae\n"))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("odd.yaml:3: extends:")
                .hasMessageContaining("bsae");
        assertThatThrownBy(() -> study.with("odd", "format: gapai.strategy/1\ntitle: Odd\nextends: base\nstaff: {added: -1}\n"))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("odd.yaml:4: staff.added");
    }

    private static final String RULE = """
            format: gapai.strategy/1
            title: Watchful
            extends: base
            rules:
              behind:
                title: {en: More officers, id: Petugas tambahan}
                from: 2024-10-01
                behind: 10 %
                counts: {weekday: fri, lag: 3}
                then:
                  staff: {added: 4}
                  channels: {counter: {officers: 5, sessions: [{count: 2, from: 2024-10-01, weekdays: [tue]}]}, self: {hours: 1}}
            """;

    @Test
    void aRuleIsLaidOverItsStrategyWhileItActs() throws Exception {
        var study = Study.read(GOOD).with("watchful", RULE);
        var scenario = study.scenario("watchful");
        var rule = scenario.rules().get(0);

        assertThat(rule.title()).isEqualTo(new Text("More officers", "Petugas tambahan"));
        assertThat(rule.counts()).isEqualTo(new Rule.Counts(DayOfWeek.FRIDAY, 3, 100));
        assertThat(scenario.channels()).isEqualTo(study.scenario("base").channels());
        assertThat(officers(scenario.during(rule), "2024-07-01")).isEqualTo(5);
        assertThat(study.scenario("base").rules()).isEmpty();
        assertThat(study.diff("base", "watchful")).extracting(Difference::path).contains("rules.behind.behind");
    }

    /** What a rule does not change is not in the model, and a rule without effect on the roster leaves the model's officers as they are. */
    @Test
    void aCompiledRuleHasOnlyWhatItChanges() throws Exception {
        var study = Study.read(GOOD).with("watchful", RULE);
        var world = ProjectedWorld.of(study);
        var model = world.compile(study.scenario("watchful"));
        var rule = model.rules().get(0);
        int tuesday = (int) ChronoUnit.DAYS.between(study.asOf(), LocalDate.parse("2024-10-08"));

        assertThat(rule.from()).isEqualTo(162);
        assertThat(rule.below()).isEqualTo(0.9);
        assertThat(rule.counts()).isEqualTo(new PublishedCounts(4, 7, 3, 100));
        assertThat(rule.line().get(model.days() - 1)).isEqualTo(400);
        assertThat(rule.line().get(0)).isCloseTo(100 + 300.0 / 253, within(1e-9));
        assertThat(rule.available()).isPresent();
        assertThat(rule.reactions()).singleElement().satisfies(reaction -> {
            assertThat(reaction.channel()).isEqualTo("counter");
            assertThat(reaction.work().orElseThrow().get(tuesday - 1)).isEqualTo(2);
            assertThat(reaction.officers().orElseThrow().get(tuesday - 1)).isEqualTo(5);
            assertThat(reaction.hours()).isEmpty();
        });
        assertThat(world.compile(study.scenario("base")).rules()).isEmpty();
    }

    @Test
    void numbersMeanWhatTheySay() throws Exception {
        var scenario = Study.read(GOOD).scenario("base");

        assertThat(scenario.registry().holders()).isEqualTo(new Distribution.Uniform(1400, 1500));
        assertThat(scenario.registry().recordingPerWorkingDay()).isEqualTo(0.005);
        assertThat(scenario.registry().arrivals()).isEqualTo(Distribution.of(1));
        assertThat(scenario.segments().get(0).persons()).hasValue(50);
        assertThat(scenario.segments().get(2).reachable()).isInstanceOf(Distribution.Triangular.class);
        assertThat(scenario.targets().get(1).share()).hasValue(0.25);
        assertThat(((Distribution.LogNormal) visit(scenario).attendance()).median())
                .isCloseTo(Math.sqrt(15 * 30), within(1e-12));
    }

    @Test
    void sessionsRecurFromTheirBeginning() throws Exception {
        var sessions = visit(Study.read(GOOD).scenario("base")).sessions().get(0);

        assertThat(sessions.sessions(LocalDate.parse("2024-05-06"))).isEqualTo(1);
        assertThat(sessions.sessions(LocalDate.parse("2024-05-08"))).isEqualTo(1);
        assertThat(sessions.sessions(LocalDate.parse("2024-05-13"))).isZero();
        assertThat(sessions.sessions(LocalDate.parse("2024-05-20"))).isEqualTo(1);
        assertThat(sessions.sessions(LocalDate.parse("2024-05-07"))).isZero();
    }

    @Test
    void holidaysCountOnceTheyAreDecreed() throws Exception {
        var study = Study.read(GOOD);
        var office = study.scenario("base").staff().officeDays();

        assertThat(office.closed()).containsExactly(LocalDate.parse("2024-08-17"));
        assertThat(study.warnings()).extracting(warning -> warning.message().en())
                .contains("1 days decreed after 2024-04-23 are left out, the first on 2024-12-26");
    }

    @Test
    void slowFactsPublishedLaterAreFlagged() throws Exception {
        var study = Study.read(GOOD);

        assertThat(study.warnings()).extracting(Warning::toString)
                .contains(GOOD + "/world.yaml:21: population.anchors.men: "
                        + "published on 2024-06-30, after 2024-04-23, about 2020-09-15");
        assertThat(study.inputs("base")).filteredOn(InputNumber::publishedLater).extracting(InputNumber::path)
                .containsExactly("population.anchors.men.persons");
    }

    @Test
    void hindsightIsFreeAndMarked() throws Exception {
        GoodStudy.copyTo(folder);
        edit("strategies/more.yaml", "extends: base", "extends: base\nhindsight: true\nsource: Later\npublished: 2024-12-01");
        Files.writeString(folder.resolve("strategies/most.yaml"),
                "format: gapai.strategy/1\ntitle: Most\nextends: more\n");
        var study = Study.read(folder);

        assertThat(study.scenario("more").hindsight()).isTrue();
        assertThat(study.scenario("most").hindsight()).isTrue();
        assertThat(study.scenario("base").hindsight()).isFalse();
    }

    @Test
    void whatOnlyMayHappenIsComparedAndNotChosen() throws Exception {
        GoodStudy.copyTo(folder);
        Files.writeString(folder.resolve("strategies/outage.yaml"), "format: gapai.strategy/1\ntitle: Outage\nextends: base\nstress: true\n");
        Files.writeString(folder.resolve("strategies/outage-more.yaml"), "format: gapai.strategy/1\ntitle: Worse\nextends: outage\n");
        Files.writeString(folder.resolve("strategies/past.yaml"), "format: gapai.strategy/1\ntitle: Past\nhindsight: true\n");
        var study = Study.read(folder);

        assertThat(study.strategies()).contains("outage", "outage-more", "past");
        assertThat(study.choices()).containsExactly("base", "more");
        assertThat(study.isStress("outage-more")).isTrue();
        assertThat(study.isStress("past")).isFalse();
    }

    @Test
    void inputsHaveTheirOwnProvenanceOrThatOfTheirFile() throws Exception {
        var inputs = Study.read(GOOD).inputs("more");

        assertThat(find(inputs, "population.anchors.men.persons").source()).hasValue("The census");
        assertThat(find(inputs, "registry.active").assumption()).hasValue("Invented.");
        assertThat(find(inputs, "staff.added[0].value").assumption()).isEmpty();
        assertThat(find(inputs, "staff.added[0].value").file()).isEqualTo(GOOD.resolve("strategies/more.yaml"));
        assertThat(find(inputs, "registry.holders"))
                .extracting(InputNumber::value, InputNumber::unit, InputNumber::line)
                .containsExactly("uniform min 1400, max 1500", new Text("persons", "jiwa"), 24);
        assertThat(find(inputs, "population.start").value()).isEqualTo("data/population.csv");
    }

    @Test
    void aDifferenceIsTheValuesThatAreNotShared() throws Exception {
        assertThat(Study.read(GOOD).diff("base", "more")).containsExactly(
                new Difference("staff.added[0].from", Optional.empty(), Optional.of("2024-06-01")),
                new Difference("staff.added[0].value", Optional.empty(), Optional.of("3")),
                new Difference("channels.counter.officers", Optional.of("2"), Optional.empty()),
                new Difference("channels.counter.officers.base", Optional.empty(), Optional.of("2")),
                new Difference("channels.counter.officers.steps[0].from", Optional.empty(), Optional.of("2024-06-01")),
                new Difference("channels.counter.officers.steps[0].value", Optional.empty(), Optional.of("4")),
                new Difference("channels.counter.scale.attendance", Optional.empty(), Optional.of("1.5")),
                new Difference("channels.self.enabled", Optional.empty(), Optional.of("false")));
        assertThat(Study.read(GOOD).diff("more", "more")).isEmpty();
    }

    @Test
    void aVariantChangesTheWorldOfAllStrategies() throws Exception {
        var study = Study.read(GOOD, Optional.of("later"));

        assertThat(study.end()).isEqualTo("2025-06-30");
        assertThat(study.title()).isEqualTo(new Text("A small place: A later end", "Tempat kecil: A later end"));
        assertThat(study.scenario("more").targets()).extracting("name").containsExactly("half");
        assertThat(study.files()).contains(GOOD.resolve("variants/later.yaml"));
    }

    @Test
    void staffTodayCanBeFixed() throws Exception {
        var study = Study.read(GOOD);

        assertThat(study.scenario("more", OptionalDouble.of(2)).staff().today()).isEqualTo(Distribution.of(2));
        assertThat(study.scenario("more", OptionalDouble.of(2)).channels()).isEqualTo(study.scenario("more").channels());
    }

    @Test
    void anUnknownStrategyIsABug() throws Exception {
        var study = Study.read(GOOD);

        assertThatThrownBy(() -> study.scenario("most")).isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("[base, more]");
    }

    private void edit(String file, String old, String changed) throws IOException {
        var path = folder.resolve(file);
        Files.writeString(path, Files.readString(path).replace(old, changed));
    }

    private static InputNumber find(List<InputNumber> inputs, String path) {
        return inputs.stream().filter(input -> input.path().equals(path)).findFirst().orElseThrow();
    }

    private static Channel.Visit visit(Scenario scenario) {
        return (Channel.Visit) scenario.channels().get(0);
    }

    private static double officers(Scenario scenario, String day) {
        return visit(scenario).desk().officers().orElseThrow().at(LocalDate.parse(day));
    }
}
