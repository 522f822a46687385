package id.gapai.scenarios.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.gapai.model.scenario.PlannedWork;
import id.gapai.scenarios.forecast.ProjectedWorld;
import id.gapai.scenarios.study.Study;
import id.gapai.simulation.Trials;
import id.gapai.simulation.trial.ActingRules;
import id.gapai.simulation.trial.PathRange;
import id.gapai.simulation.trial.Trial;
import id.gapai.simulation.trial.TrialLog;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Work that is paid: as planned, and more where a rule acts. */
class StrategyWorkTest {
    private static final Path GOOD = Path.of("src/test/resources/good");
    private static final int PATHS = 40;

    @TempDir
    Path folder;

    private Study study;

    @BeforeEach
    void read() throws Exception {
        try (var files = Files.walk(GOOD)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var copy = folder.resolve(GOOD.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
        var world = folder.resolve("world.yaml");
        Files.writeString(world, Files.readString(world).replace("staff: {today: 2 to 5", """
                costs:
                  officerDay: {value: 100, assumption: Invented.}
                  offDay: {uniform: {min: 20, max: 40}}
                  events: {counter: 7}
                staff: {today: 3"""));
        study = Study.read(folder);
    }

    private static String rules(String behind) {
        return """
                format: gapai.strategy/1
                title: Rules
                extends: base
                rules:
                  late:
                    title: Late
                    from: 2024-06-03
                    behind: %s
                    counts: {weekday: mon, lag: 1, rounding: 1}
                    then: {staff: {added: [{from: 2024-06-01, value: 5}]}}
                """.formatted(behind);
    }

    private List<Double> added(String yaml) throws Exception {
        var with = study.with("rules", yaml);
        var scenario = with.scenario("rules");
        var model = ProjectedWorld.of(with).compile(scenario);
        var days = ActingRules.days(List.of(model));
        var outcome = new Trials(1, 1, TrialLog.NONE).run(Trial.of(List.of(model), PathRange.first(PATHS)).watching(days)).get(0);
        var work = new StrategyWork(scenario, study.costs().orElseThrow()).of(ActingRules.of(model, days, outcome), PATHS);
        return IntStream.range(0, PATHS).mapToObj(work.get(0)::get).toList();
    }

    @Test
    void withoutRulesItIsThePlan() {
        var scenario = study.scenario("more");
        var work = new StrategyWork(scenario, study.costs().orElseThrow());
        var planned = PlannedWork.of(scenario);

        var found = work.planned(3);

        assertThat(found).hasSize(3).allSatisfy(row -> assertThat(row.size()).isEqualTo(3));
        assertThat(found.get(0).get(2)).isCloseTo(planned.addedOfficerDays(), within(1e-9)).isPositive();
        assertThat(found.get(1).get(0)).isCloseTo(planned.offDayOfficerDays(), within(1e-9));
        assertThat(found.get(2).get(1)).isCloseTo(planned.events().get("counter"), within(1e-9)).isPositive();
        double cost = DoubleStream.of(100 * found.get(0).get(0), 30 * found.get(1).get(0), 7 * found.get(2).get(0)).sum();
        assertThat(cost).isCloseTo(study.costs().orElseThrow().expected(planned), within(1e-9));
        assertThat(StrategyWork.prices(study.costs().orElseThrow())).extracting(price -> price.mean()).containsExactly(100.0, 30.0, 7.0);
    }

    /** A count is never behind by everything, and always behind a line that nobody keeps up with: the officers come from the first known count on, or never. */
    @Test
    void aRuleIsPaidOnTheDaysOnWhichItActs() throws Exception {
        assertThat(added(rules("99 %"))).containsOnly(0.0);
        var always = added(rules("0 %"));
        assertThat(always).allMatch(days -> days >= 0 && days % 5 == 0);
        assertThat(always.stream().mapToDouble(d -> d).max().orElseThrow()).isPositive();
    }
}
