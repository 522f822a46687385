package id.gapai.scenarios.study;

import id.gapai.scenarios.csv.PosteriorTable;
import id.gapai.scenarios.problem.Problems;
import java.nio.file.Path;
import java.util.Optional;

/** A posterior that is chosen from outside a study. */
@FunctionalInterface
public interface PosteriorChoice {
    /** The table; empty when there are problems. */
    Optional<PosteriorTable> read(Problems problems);

    /** A file, wherever it lies. */
    static PosteriorChoice of(Path file) {
        return problems -> PosteriorTable.READER.read(file, problems);
    }

    static PosteriorChoice of(PosteriorTable table) {
        return problems -> Optional.of(table);
    }
}
