package id.gapai.scenarios.guide;

import static org.assertj.core.api.Assertions.assertThat;

import id.gapai.scenarios.cli.Commands;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The guide to decisions is that of its words and commands; what the commands print is theirs, but for what has moved since. */
class DecisionsGuideTest {
    private static final Path TEMPLATE = Path.of("src/test/resources/guide/decisions-guide.md");
    private static final Path PAGE = Path.of("../docs/decisions-guide.md");

    @BeforeAll
    static void regenerate(@TempDir Path scratch) throws Exception {
        if (Boolean.getBoolean("gapai.regenerate")) {
            Files.writeString(PAGE, guide().page(scratch));
        }
    }

    private static Guide guide() throws Exception {
        return new Guide(Files.readString(TEMPLATE));
    }

    @Test
    void thePageHasTheWordsOfItsTemplate() throws Exception {
        assertThat(Files.readString(PAGE)).as("regenerate with -Dgapai.regenerate=true").contains(guide().texts());
    }

    @Test
    void thePageHasTheCommandsOfItsTemplateAndWhatTheyPrinted() throws Exception {
        for (var command : guide().commands()) {
            var line = "$ ./gapai " + String.join(" ", command);
            var page = Files.readString(PAGE).replace("\"", "");
            assertThat(page).as("regenerate with -Dgapai.regenerate=true").contains(line);
            assertThat(page.substring(page.indexOf(line)).lines().skip(2).findFirst().orElseThrow()).isNotBlank();
        }
    }

    @Test
    void partsOfAnAnswerAreChosen() {
        assertThat(Guide.chosen("1-2,4", "a\n\nb\nb\n\nc\n\n\nd\n\ne")).isEqualTo("a\n\nb\nb\n\n…\n\nd\n\n…");
        assertThat(Guide.chosen("1", "a")).isEqualTo("a");
    }

    @Test
    void everyCommandThatDecidesIsTold() throws Exception {
        var told = guide().commands().stream().map(command -> command.get(0)).toList();
        assertThat(told).contains("compare", "goal", "plan", "contribution", "discover", "sensitivity", "value", "milestones");
    }

    /** What is said at the end is what the commands have printed. */
    @Test
    void everyFigureOfTheClosingWordsIsPrintedAbove() throws Exception {
        var page = Files.readString(PAGE);
        int end = page.lastIndexOf("\n## ");
        var figures = Pattern.compile("[0-9]+(?:[.,][0-9]+)*(?: %)?").matcher(page.substring(end)).results().map(MatchResult::group).toList();
        assertThat(figures).hasSizeGreaterThan(15).allMatch(page.substring(0, end)::contains);
    }

    /** Options and names of strategies that are not there any more are refused before a path is run. */
    @Test
    void theCommandsAreStillUnderstood() throws Exception {
        for (var command : guide().commands()) {
            var wrong = Stream.concat(
                            command.stream().map(word -> word.replace("scenarios/malang-2024", "malang-2024")), Stream.of("--lang", "xx"))
                    .toArray(String[]::new);
            assertThat(Commands.run(wrong).err()).as(String.join(" ", command)).contains("--lang").doesNotContain("Unknown option");
        }
    }
}
