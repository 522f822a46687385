package id.gapai.scenarios.study;

import static org.assertj.core.api.Assertions.assertThat;

import id.gapai.charts.text.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is allowed and probably not meant is told with its place: the folder {@code odd} has such changes and the warnings. */
class OddStudiesTest {
    @TempDir
    Path folder;

    static Stream<Path> cases() throws IOException {
        try (var files = Files.list(Path.of("src/test/resources/odd"))) {
            return files.sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void givesExactlyTheExpectedWarnings(Path oddCase) throws Exception {
        GoodStudy.copyTo(folder);
        var usual = Study.read(folder).warnings().stream().map(Warning::message).toList();
        var expected = BadCase.apply(oddCase, folder);

        assertThat(Study.read(folder).warnings())
                .filteredOn(warning -> !usual.contains(warning.message()))
                .extracting(warning -> warning.toString().replace(folder + "/", ""))
                .containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void theStudyThatIsChangedHasNone() throws Exception {
        var study = Study.read(GoodStudy.copyTo(folder));

        assertThat(study.warnings()).extracting(Warning::path).containsExactly("population.anchors.men", "holidays");
    }

    @Test
    void warningsAreInBothLanguages() throws Exception {
        GoodStudy.copyTo(folder);
        BadCase.apply(Path.of("src/test/resources/odd/steps.txt"), folder);

        assertThat(Study.read(folder).warnings()).extracting(warning -> warning.in(Language.ID).replace(folder + "/", "")).contains(
                "world.yaml: holidays: 1 hari yang ditetapkan sesudah 2024-04-23 tidak dipakai, yang pertama 2024-12-26",
                "world.yaml:64: channels.counter.acceptanceOdds: langkah 2024-09-01 … tidak berpengaruh: langkah di bawahnya berlaku pada semua harinya");
    }
}
