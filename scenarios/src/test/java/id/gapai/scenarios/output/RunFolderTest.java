package id.gapai.scenarios.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunFolderTest {
    private static final LocalDateTime NOON = LocalDateTime.of(2024, 4, 23, 12, 0, 5);

    @TempDir
    private Path temp;

    @Test
    void isNamedAfterTheStudyAndTheTime() throws IOException {
        try (var run = RunFolder.create(temp.resolve("out"), "malang", NOON)) {
            Files.writeString(run.path().resolve("a.txt"), "a");

            assertThat(run.complete()).isEqualTo(temp.resolve("out/malang-20240423-120005"));
        }
        assertThat(temp.resolve("out/malang-20240423-120005/a.txt")).hasContent("a");
    }

    @Test
    void isCalledPartialUntilComplete() throws IOException {
        try (var run = RunFolder.create(temp, "malang", NOON)) {
            assertThat(temp).isDirectoryContaining(f -> f.getFileName().toString().endsWith(".partial"));
            run.complete();
        }
        assertThat(temp).isDirectoryNotContaining(f -> f.getFileName().toString().endsWith(".partial"));
    }

    @Test
    void leavesNothingWhenNotCompleted() throws IOException {
        try (var run = RunFolder.create(temp, "malang", NOON)) {
            Files.createDirectory(run.path().resolve("charts"));
            Files.writeString(run.path().resolve("charts/a.svg"), "a");
        }
        assertThat(temp).isEmptyDirectory();
    }

    @Test
    void runsOfTheSameSecondDoNotOverwriteEachOther() throws IOException {
        for (int i = 0; i < 3; i++) {
            try (var run = RunFolder.create(temp, "malang", NOON)) {
                run.complete();
            }
        }
        assertThat(temp.toFile().list())
                .containsExactlyInAnyOrder(
                        "malang-20240423-120005", "malang-20240423-120005-2", "malang-20240423-120005-3");
    }

    @Test
    void runsAtTheSameTimeDoNotShareAFolder() throws IOException {
        try (var one = RunFolder.create(temp, "malang", NOON);
                var two = RunFolder.create(temp, "malang", NOON)) {
            assertThat(one.complete()).isNotEqualTo(two.complete());
        }
    }
}
