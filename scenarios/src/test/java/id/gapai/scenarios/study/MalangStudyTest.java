package id.gapai.scenarios.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.gapai.model.forecast.Observation;
import id.gapai.model.scenario.Target;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the study of Kota Malang promises: nothing is used that was not known. */
class MalangStudyTest {
    private static final Path FOLDER = Path.of("malang-2024");
    private static final Set<String> BENCHMARKS = Set.of("padang-2024", "surabaya-2024");

    private static Study study;

    @BeforeAll
    static void read() throws Exception {
        study = Study.read(FOLDER);
    }

    @Test
    void strategiesComeInTheOrderThatTheirFilesAskFor() {
        assertThat(study.strategies())
                .containsExactly(
                        "status-quo",
                        "asn-circular",
                        "schools",
                        "weekend-malls",
                        "kelurahan-rotation",
                        "more-officers",
                        "ask-everyone",
                        "all-within-officers",
                        "all-with-officers", "catch-up",
                        "disruption",
                        "surabaya-2024",
                        "padang-2024");
    }

    @Test
    void onlyTheBenchmarksUseHindsight() {
        var withHindsight = study.strategies().stream()
                .filter(strategy -> study.scenario(strategy).hindsight())
                .collect(Collectors.toSet());

        assertThat(withHindsight).isEqualTo(BENCHMARKS);
    }

    @Test
    void theDisruptionIsNoChoice() {
        assertThat(study.choices()).contains("all-with-officers", "status-quo").doesNotContain("disruption", "padang-2024");
    }

    @Test
    void whatWasPublishedLaterIsASlowFactOrOnlyCompared() {
        for (var strategy : study.strategies()) {
            assertThat(study.inputs(strategy))
                    .filteredOn(input -> input.publishedLater() && !BENCHMARKS.contains(strategy))
                    .extracting(InputNumber::path)
                    .as(strategy)
                    .allMatch(path -> path.startsWith("population."));
        }
    }

    @Test
    void theObservationsWereKnown() {
        assertThat(study.observations())
                .extracting(Observation::published)
                .allMatch(day -> !day.isAfter(LocalDate.of(2024, 4, 23)));
    }

    @Test
    void theTargetsAreThoseOfTheOffice() {
        var scenario = study.scenario("status-quo");

        assertThat(scenario.targets()).extracting(Target::name).containsExactly("count-160k", "share-25");
        assertThat(scenario.targets().get(0).threshold(0)).isEqualTo(160_000);
        assertThat(scenario.targets().get(1).threshold(640_000)).isEqualTo(160_000);
    }

    @Test
    void theHindcastIsNotSetByTheCountThatChecksIt() {
        var past = study.hindcast().orElseThrow().study();

        assertThat(past.observations())
                .extracting(Observation::asOf, Observation::usedToSet)
                .containsExactly(
                        tuple(LocalDate.of(2023, 9, 1), true),
                        tuple(LocalDate.of(2023, 10, 22), true),
                        tuple(LocalDate.of(2024, 4, 22), false));
        assertThat(past.end()).isEqualTo(study.asOf());
    }

    @Test
    void theParametersThatWereSetStandInTheHindcast() {
        var past = study.hindcast().orElseThrow();
        var paths = past.study().inputs(past.study().reference()).stream()
                .map(InputNumber::path)
                .toList();

        assertThat(past.parametersSet()).isNotEmpty().allMatch(paths::contains);
    }

    /** The hindcast is a study that can be run alone, so it has its own copies. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "age_structure.csv",
                "mortality.csv",
                "fertility.csv",
                "sex_ratio.csv",
                "migration_profile.csv",
                "holidays.csv",
                "SOURCES.md"
            })
    void theHindcastHasTheSameTables(String table) {
        assertThat(FOLDER.resolve("hindcast/data").resolve(table)).hasSameBinaryContentAs(FOLDER.resolve("data").resolve(table));
    }

    @Test
    void everyStrategyIsDescribedInBothLanguages() throws Exception {
        try (var files = Files.list(FOLDER.resolve("strategies"))) {
            assertThat(files).hasSize(study.strategies().size());
        }
        for (var strategy : study.strategies()) {
            var text = study.scenario(strategy).description();
            assertThat(List.of(text.en(), text.id())).as(strategy).allMatch(t -> t.length() > 100);
            assertThat(text.en()).isNotEqualTo(text.id());
        }
    }
}
