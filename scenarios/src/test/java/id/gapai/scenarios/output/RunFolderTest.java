package id.gapai.scenarios.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.gapai.scenarios.problem.InvalidInput;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunFolderTest {
    private static final LocalDateTime NOON = LocalDateTime.of(2024, 4, 23, 12, 0, 5);

    @TempDir
    private Path temp;

    @Test
    void isNamedAfterTheStudyAndTheTime() throws IOException, InvalidInput {
        try (var run = RunFolder.create(temp.resolve("out"), "malang", NOON)) {
            Files.writeString(run.path().resolve("a.txt"), "a");

            assertThat(run.complete()).isEqualTo(temp.resolve("out/malang-20240423-120005"));
        }
        assertThat(temp.resolve("out/malang-20240423-120005/a.txt")).hasContent("a");
    }

    @Test
    void isCalledPartialUntilComplete() throws IOException, InvalidInput {
        try (var run = RunFolder.create(temp, "malang", NOON)) {
            assertThat(temp).isDirectoryContaining(f -> f.getFileName().toString().endsWith(".partial"));
            run.complete();
        }
        assertThat(temp).isDirectoryNotContaining(f -> f.getFileName().toString().endsWith(".partial"));
    }

    @Test
    void leavesNothingWhenNotCompleted() throws IOException, InvalidInput {
        try (var run = RunFolder.create(temp, "malang", NOON)) {
            Files.createDirectory(run.path().resolve("charts"));
            Files.writeString(run.path().resolve("charts/a.svg"), "a");
        }
        assertThat(temp).isEmptyDirectory();
    }

    @Test
    void runsOfTheSameSecondDoNotOverwriteEachOther() throws IOException, InvalidInput {
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
    void runsAtTheSameTimeDoNotShareAFolder() throws IOException, InvalidInput {
        try (var one = RunFolder.create(temp, "malang", NOON);
                var two = RunFolder.create(temp, "malang", NOON)) {
            assertThat(one.complete()).isNotEqualTo(two.complete());
        }
    }

    /** Twelve runs begin in the same second and end at the same time. */
    @Test
    void runsThatEndAtTheSameTimeDoNotShareAFolder() throws Exception {
        var pool = Executors.newFixedThreadPool(12);
        try {
            var start = new CyclicBarrier(12);
            Callable<Path> one = () -> {
                try (var run = RunFolder.create(temp, "malang", NOON)) {
                    Files.writeString(run.path().resolve("own.txt"), run.path().toString());
                    start.await();
                    return run.complete();
                }
            };
            var names = new HashSet<Path>();
            for (var folder : pool.invokeAll(Collections.nCopies(12, one))) {
                names.add(folder.get());
            }
            assertThat(names).hasSize(12).allMatch(folder -> Files.exists(folder.resolve("own.txt")));
        } finally {
            pool.shutdownNow();
        }
        assertThat(temp.toFile().list()).hasSize(12).noneMatch(name -> name.endsWith(".partial"));
    }

    @Test
    void anUnfinishedRunIsFilledOnAndEndsWithoutWhatOnlyItNeeded() throws IOException, InvalidInput {
        stop();
        try (var run = RunFolder.reopen(temp.resolve("malang-20240423-120005"))) {
            assertThat(run.state("strategies").read().orElseThrow().readInt()).isEqualTo(77);
            assertThat(run.complete()).isEqualTo(temp.resolve("malang-20240423-120005"));
        }
        assertThat(temp.resolve("malang-20240423-120005").toFile().list()).containsExactly("a.txt");
    }

    @Test
    void aRunThatIsStoppedAgainStays() throws IOException, InvalidInput {
        stop();
        RunFolder.reopen(temp.resolve("malang-20240423-120005.partial")).close();
        assertThat(temp.resolve("malang-20240423-120005.partial/strategies.state")).exists();
    }

    @Test
    void twoRunsDoNotFillTheSameFolder() throws IOException, InvalidInput {
        stop();
        var folder = temp.resolve("malang-20240423-120005");
        try (var run = RunFolder.reopen(folder)) {
            assertThatThrownBy(() -> RunFolder.reopen(folder)).isInstanceOf(InvalidInput.class).hasMessageContaining("in use by another run");
            assertThat(run.path()).exists();
        }
        RunFolder.reopen(folder).close();
    }

    @Test
    void whatIsNoUnfinishedRunIsRefused() throws IOException, InvalidInput {
        assertThatThrownBy(() -> RunFolder.reopen(temp.resolve("nothing"))).isInstanceOf(InvalidInput.class).hasMessageContaining("nothing: does not exist");
        Files.createDirectory(temp.resolve("complete"));
        assertThatThrownBy(() -> RunFolder.reopen(temp.resolve("complete")))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("is not the folder of an unfinished run");
    }

    @Test
    void aDamagedStateIsRefused() throws IOException, InvalidInput {
        stop();
        var state = temp.resolve("malang-20240423-120005.partial/strategies.state");
        var bytes = Files.readAllBytes(state);
        for (int i : new int[] {0, bytes.length / 2, bytes.length - 3}) {
            var changed = bytes.clone();
            changed[i] ^= 4;
            refused(state, changed);
            refused(state, Arrays.copyOf(bytes, i));
        }
    }

    private void refused(Path state, byte[] bytes) throws IOException {
        Files.write(state, bytes);
        assertThatThrownBy(() -> RunFolder.reopen(state.getParent())).isInstanceOf(InvalidInput.class).hasMessageContaining("strategies.state: is damaged");
    }

    /** A run with a file of results and a state, the second one written. */
    private void stop() throws IOException, InvalidInput {
        try (var run = RunFolder.create(temp, "malang", NOON)) {
            Files.writeString(run.path().resolve("a.txt"), "a");
            run.state("strategies").write(out -> out.writeInt(76));
            run.state("strategies").write(out -> {
                for (int i = 0; i < 1_000; i++) {
                    out.writeInt(77 + i * i);
                }
            });
            run.keep();
        }
    }
}
