package id.gapai.scenarios.study;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A copy of the small study in the test resources, for tests to spoil. */
final class GoodStudy {
    private static final Path ORIGINAL = Path.of("src/test/resources/good");

    private GoodStudy() {}

    static Path copyTo(Path folder) throws IOException {
        try (var files = Files.walk(ORIGINAL)) {
            files.forEach(file -> copy(file, folder.resolve(ORIGINAL.relativize(file))));
        }
        return folder;
    }

    private static void copy(Path file, Path target) {
        try {
            if (!Files.exists(target)) {
                Files.copy(file, target);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
