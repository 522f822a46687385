package id.gapai.scenarios.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Two folders that runs have left. */
final class SameFiles {
    private SameFiles() {}

    /** All files are alike but the manifest, which names the time; in the report the time is one line. */
    static void require(Path whole, Path folder) throws IOException {
        assertThat(names(folder)).isEqualTo(names(whole));
        for (var name : names(whole)) {
            if (name.endsWith("report.html")) {
                assertThat(withoutTimes(folder.resolve(name))).isEqualTo(withoutTimes(whole.resolve(name)));
            } else if (!name.endsWith("manifest.json")) {
                assertThat(folder.resolve(name)).hasSameBinaryContentAs(whole.resolve(name));
            }
        }
    }

    private static List<String> names(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).map(file -> folder.relativize(file).toString()).sorted().toList();
        }
    }

    private static String withoutTimes(Path report) throws IOException {
        return Files.readString(report).replaceAll("(\\d{4}-\\d{2}-\\d{2} )?\\d{1,2}:\\d{2}(:\\d{2})?( [+-]\\d{2}:\\d{2})?", "…");
    }
}
