package id.gapai.scenarios.csv;

import id.gapai.scenarios.problem.Problems;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Reads one kind of table.
 *
 * @param columns the columns it must have; others are not looked at
 * @param reader  empty when there are problems, which it has reported
 */
public record TableReader<T>(List<String> columns, Reader<T> reader) {
    @FunctionalInterface
    public interface Reader<T> {
        Optional<T> read(Path file, Problems problems);
    }

    public Optional<T> read(Path file, Problems problems) {
        return reader.read(file, problems);
    }
}
