package id.gapai.scenarios.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The studies in the repository are right, and say where their numbers come from. */
class ShippedStudiesTest {
    @ParameterizedTest
    @ValueSource(strings = {"malang-2024", "template"})
    void isReadWithoutProblems(String name) throws Exception {
        var study = Study.read(Path.of(name));

        assertThat(study.name()).isEqualTo(name);
        assertThat(study.strategies().get(0)).isEqualTo(study.reference());
        for (var strategy : study.strategies()) {
            assertThat(study.scenario(strategy).channels()).as(strategy).isNotEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({"malang-2024, target-30", "malang-2024, kecamatan", "malang-2024, early-recording"})
    void variantsAreRight(String name, String variant) throws Exception {
        assertThat(Study.read(Path.of(name), Optional.of(variant)).strategies()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"malang-2024", "template"})
    void everyNumberHasASourceOrAnAssumption(String name) throws Exception {
        var study = Study.read(Path.of(name));
        for (var strategy : study.strategies()) {
            assertThat(study.inputs(strategy))
                    .as(strategy)
                    .hasSizeGreaterThan(30)
                    .filteredOn(input -> input.source().isEmpty() && input.assumption().isEmpty())
                    .extracting(InputNumber::path)
                    .isEmpty();
        }
    }
}
