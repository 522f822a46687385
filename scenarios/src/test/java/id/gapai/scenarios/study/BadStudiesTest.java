package id.gapai.scenarios.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.gapai.scenarios.forecast.ProjectedWorld;
import id.gapai.scenarios.problem.InvalidInput;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every mistake is told with its place, all at once: the folder {@code bad} has the mistakes and the messages. */
class BadStudiesTest {
    @TempDir
    Path folder;

    static Stream<Path> cases() throws IOException {
        try (var files = Files.list(Path.of("src/test/resources/bad"))) {
            return files.sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void givesExactlyTheExpectedMessages(Path badCase) throws Exception {
        GoodStudy.copyTo(folder);
        var expected = BadCase.apply(badCase, folder);

        var thrown = catchThrowableOfType(InvalidInput.class, () -> ProjectedWorld.of(Study.read(folder)));

        assertThat(thrown).as("accepted").isNotNull();
        assertThat(thrown.problems())
                .extracting(problem -> problem.toString().replace(folder + "/", "").replace(folder.toString(), "."))
                .containsExactlyElementsOf(expected);
    }

    @Test
    void theStudyThatIsSpoiltIsRight() throws Exception {
        GoodStudy.copyTo(folder);

        assertThatCode(() -> ProjectedWorld.of(Study.read(folder))).doesNotThrowAnyException();
    }
}
