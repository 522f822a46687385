package id.gapai.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What can be told of {@code gapai.cmd} without Windows. */
class WindowsLauncherTest {
    private static final Path COMMAND = Path.of("../gapai.cmd");
    private static final Path SCRIPT = Path.of("../gapai");

    /** Limit of cmd.exe, https://learn.microsoft.com/en-us/troubleshoot/windows-client/shell-experience/command-line-string-limitation. */
    private static final int LONGEST_LINE = 8_191;

    private static List<String> found(String regex, Path file) throws IOException {
        return Pattern.compile(regex, Pattern.MULTILINE).matcher(Files.readString(file)).results().map(m -> m.group(1)).toList();
    }

    @Test
    void everyJumpHasItsLabel() throws IOException {
        assertThat(found("^:(\\w+)", COMMAND)).containsAll(found("goto (\\w+)", COMMAND)).doesNotHaveDuplicates();
    }

    /** An odd number of quotes would leave what follows unquoted: {@code &}, {@code |} and brackets would then have a meaning. */
    @Test
    void quotesComeInPairs() throws IOException {
        assertThat(Files.readAllLines(COMMAND))
                .allSatisfy(line -> assertThat(line.replace(":\"=", ":=").chars().filter(c -> c == '"').count() % 2).as(line).isZero())
                .allSatisfy(line -> assertThat(line.length()).isLessThan(LONGEST_LINE));
    }

    @Test
    void javaGetsTheSameOptionsAsFromTheOtherLauncher() throws IOException {
        for (var option : List.of("-XX:\\+UseSerialGC", "-Xlog:\\S+", "-Djava\\.\\S+", "-XX:\\+Ignore\\w+", "--sun-\\S+")) {
            var lines = found("^(exec (?:.*\\\\\\n)*.*|set -- -D.*)", SCRIPT);
            assertThat(matches(option, String.join(" ", found("^(\"%JAVA%\" -XX.*)", COMMAND))))
                    .as(option)
                    .isNotEmpty()
                    .isEqualTo(matches(option, String.join(" ", lines)));
        }
    }

    private static List<String> matches(String regex, String text) {
        return Pattern.compile(regex).matcher(text).results().map(m -> m.group()).sorted().distinct().toList();
    }
}
