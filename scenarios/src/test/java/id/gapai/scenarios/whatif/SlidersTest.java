package id.gapai.scenarios.whatif;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.gapai.model.array.Doubles;
import id.gapai.model.array.Ints;
import id.gapai.model.forecast.Comparison;
import id.gapai.scenarios.forecast.ProjectedWorld;
import id.gapai.scenarios.lever.GivenLevers;
import id.gapai.scenarios.problem.InvalidInput;
import id.gapai.scenarios.study.Study;
import id.gapai.simulation.Candidate;
import id.gapai.simulation.Monitor;
import id.gapai.simulation.Settings;
import id.gapai.simulation.Simulation;
import id.gapai.simulation.compiled.CompiledModel;
import id.gapai.simulation.parameter.Quantile;
import id.gapai.simulation.sampling.Sampling;
import id.gapai.simulation.whatif.Adjustment;
import id.gapai.simulation.whatif.Courses;
import id.gapai.simulation.whatif.WhatIf;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SlidersTest {
    private static final int PATHS = 32;
    private static final Path MALANG = Path.of("malang-2024");

    private static Study study;
    private static ProjectedWorld world;
    private static Sliders sliders;

    @BeforeAll
    static void make() throws Exception {
        study = Study.read(MALANG);
        world = ProjectedWorld.of(study);
        sliders = Sliders.of(study, world, comparison(study, world, 1), Sampling.EVEN).orElseThrow();
    }

    private static Comparison comparison(Study study, ProjectedWorld world, int paths) throws Exception {
        var candidates = study.strategies().stream()
                .map(study::scenario)
                .map(scenario -> new Candidate(scenario, world.compile(scenario)))
                .toList();
        return Simulation.compare(candidates, study.reference(), new Settings(paths, 7, 1, 0, paths, Sampling.EVEN), Monitor.NONE);
    }

    private static List<List<Integer>> counts(WhatIf whatIf, CompiledModel model) {
        var courses = new Courses(whatIf, model, PATHS, Quantile::of);
        while (courses.paths() < PATHS) {
            courses.runBlock();
        }
        var counts = new ArrayList<List<Integer>>();
        for (int path = 0; path < PATHS; path++) {
            var course = new ArrayList<Integer>();
            for (int day = 1; day <= model.days(); day++) {
                course.add(courses.active(day, path));
            }
            course.add(courses.holders(path));
            counts.add(course);
        }
        return counts;
    }

    /** What a page would save: the same setting, written as levers of a strategy file. */
    private record Setting(int strategy, Adjustment adjustment, List<String> levers) {
        static Setting any(StrategySliders s, int index, Random random) {
            var levers = new ArrayList<String>();
            int[] events = s.events().stream().mapToInt(e -> random.nextInt(3) > 0 ? -1 : random.nextInt(e.most() + 1)).toArray();
            for (int i = 0; i < events.length; i++) {
                if (events[i] >= 0) {
                    levers.add("events:" + s.events().get(i).channel() + "=" + events[i]);
                }
            }
            var acceptance = new double[s.adjustable().model().channels().size()];
            Arrays.fill(acceptance, 1);
            for (var slider : s.acceptance()) {
                if (random.nextInt(3) == 0) {
                    double factor = slider.factors().get(random.nextInt(slider.factors().size()));
                    acceptance[slider.index()] = factor;
                    levers.add("acceptance:" + slider.channel() + "=" + factor);
                }
            }
            var share = OptionalDouble.empty();
            if (!s.overtime().isEmpty() && random.nextBoolean()) {
                share = OptionalDouble.of(s.overtime().get(random.nextInt(s.overtime().size())));
                levers.add("overtime=" + share.getAsDouble());
            }
            int officers = random.nextBoolean() ? random.nextInt(60) : 0;
            levers.add("officers=" + officers);
            int start = 1;
            if (!s.starts().isEmpty() && random.nextBoolean()) {
                var day = s.starts().get(random.nextInt(s.starts().size()));
                start = day.day();
                levers.add("start=" + day.date());
            }
            return new Setting(index, new Adjustment(Ints.of(events), Doubles.of(acceptance), share, officers, start), levers);
        }

        String yaml(String parent) {
            return "{format: gapai.strategy/1, title: {en: x, id: x}, extends: " + parent + ", levers: [\"" + String.join("\", \"", levers) + "\"]}";
        }
    }

    /** 40 settings drawn with a fixed seed, over all strategies of Kota Malang: 32 paths, all days, are those of the saved file. */
    @Test
    void aSettingIsTheStrategyFileThatItIsSavedAs() throws Exception {
        var random = new Random(20241231);
        for (int i = 0; i < 40; i++) {
            int index = i % sliders.strategies().size();
            var s = sliders.strategies().get(index);
            var setting = Setting.any(s, index, random);
            var saved = GivenLevers.pulled(study.with("saved", setting.yaml(s.name()))).scenario("saved");
            assertThat(counts(sliders.engine(), sliders.engine().model(index, setting.adjustment())))
                    .as(s.name() + " " + setting.levers())
                    .isEqualTo(counts(sliders.engine(), world.compile(saved)));
        }
    }

    /** Paths of the comparison itself: parameters from points that commons-math has made, tallies, worlds shared by strategies. */
    @Test
    void untouchedSlidersGiveThePathsOfTheComparison() throws Exception {
        var comparison = comparison(study, world, PATHS);
        for (int index = 0; index < sliders.strategies().size(); index++) {
            var s = sliders.strategies().get(index);
            var paths = comparison.forecast(s.name()).samplePaths();
            var counts = counts(sliders.engine(), sliders.engine().model(index, Adjustment.none(s.adjustable())));
            for (int path = 0; path < PATHS; path++) {
                var kept = paths.get(path).active();
                assertThat(counts.get(path).subList(0, kept.size())).as(s.name()).isEqualTo(Arrays.stream(kept.toArray()).boxed().toList());
            }
        }
    }

    @Test
    void whatIsWrittenIsRead() throws IOException {
        var bytes = new ByteArrayOutputStream();
        sliders.engine().write(new DataOutputStream(bytes));
        assertThat(WhatIf.read(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())))).isEqualTo(sliders.engine());
    }

    @Test
    void theReferenceIsAmongThemAndNothingThatCannotBeChosen() {
        assertThat(sliders.strategies().get(sliders.engine().reference()).name()).isEqualTo(study.reference());
        assertThat(study.choices()).containsAll(sliders.strategies().stream().map(StrategySliders::name).toList());
        assertThat(sliders.strategies()).allSatisfy(s -> assertThat(study.scenario(s.name()).rules()).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"officers", "officers=many", "officers=-1", "nonsense=3", "events:nowhere=2", "acceptance:counter=1.13", "start=2024-06-04"})
    void aLeverThatIsNoneIsRefused(String lever) throws InvalidInput {
        var wrong = study.with("saved", "{format: gapai.strategy/1, title: {en: x, id: x}, extends: weekend-malls, levers: [\"" + lever + "\"]}");
        assertThatThrownBy(() -> GivenLevers.pulled(wrong)).isInstanceOf(InvalidInput.class).hasMessageContaining("levers");
    }

    @Test
    void whatExtendsAStrategyHasItsLevers() throws InvalidInput {
        var parent = study.with("more", "{format: gapai.strategy/1, title: {en: x, id: x}, extends: status-quo, levers: [\"officers=9\"]}");
        var both = GivenLevers.pulled(parent.with("child", "{format: gapai.strategy/1, title: {en: x, id: x}, extends: more}"));
        assertThat(both.scenario("child").staff()).isEqualTo(both.scenario("more").staff()).isNotEqualTo(study.scenario("status-quo").staff());
    }
}
