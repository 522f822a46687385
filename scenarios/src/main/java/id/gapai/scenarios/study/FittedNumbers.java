package id.gapai.scenarios.study;

import id.gapai.model.distribution.Distribution;
import id.gapai.model.scenario.Posterior;
import id.gapai.scenarios.csv.PosteriorTable;
import id.gapai.scenarios.problem.Nearest;
import id.gapai.scenarios.problem.Problem;
import id.gapai.scenarios.problem.Problems;
import id.gapai.scenarios.spec.NumberSource;
import id.gapai.scenarios.spec.Quantity;
import id.gapai.scenarios.spec.Reading;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Puts the columns of a posterior in the place of numbers of the world; what a strategy writes itself stays. Mutable: it keeps the numbers of the world
 * that it has seen.
 */
final class FittedNumbers implements NumberSource {
    /** Officers enter the model through roster and presence together, which no column can stand for. */
    private static final String STAFF = "staff.";

    private static final int MOST_PROBLEMS = 5;

    private final List<Path> worldFiles;
    private final Optional<PosteriorTable> posterior;
    private final Map<String, Written> written = new LinkedHashMap<>();

    /** @param worldFiles the world and the variant laid over it */
    FittedNumbers(List<Path> worldFiles, Optional<PosteriorTable> posterior) {
        this.worldFiles = worldFiles;
        this.posterior = posterior;
    }

    /** The uncertain numbers of the world as they are written, by path. */
    Map<String, Written> written() {
        return Collections.unmodifiableMap(written);
    }

    static boolean isOfStaff(String path) {
        return path.startsWith(STAFF);
    }

    @Override
    public Optional<Distribution> number(Written number, Reading at) {
        if (!worldFiles.contains(number.node().mark().file())) {
            return Optional.of(number.distribution());
        }
        written.put(at.path(), number);
        boolean replaced = posterior.isPresent() && posterior.get().sample().columns().contains(at.path());
        return replaced ? column(posterior.get(), number.quantity(), at) : Optional.of(number.distribution());
    }

    private static Optional<Distribution> column(PosteriorTable table, Quantity quantity, Reading at) {
        if (isOfStaff(at.path())) {
            at.problems().add(new Problem(
                    table.file(), 1, at.path(), "cannot come from a posterior", "numbers outside 'staff'", "take the column out"));
            return Optional.empty();
        }
        int column = table.sample().columns().indexOf(at.path());
        int wrong = 0;
        for (int row = 0; row < table.sample().size() && wrong < MOST_PROBLEMS; row++) {
            double value = table.sample().value(row, column);
            if (!quantity.allows(value)) {
                wrong++;
                var what = "is " + Quantity.plain(value);
                at.problems().add(new Problem(table.file(), table.lines().get(row), at.path(), what, quantity.allowed(), ""));
            }
        }
        return wrong == 0 ? Optional.of(table.sample().distribution(at.path())) : Optional.empty();
    }

    /** Reports columns that are no numbers of the world; to be called when all has been read. */
    void refuseUnknown(Problems problems) {
        posterior.ifPresent(table -> table.sample().columns().stream()
                .filter(name -> !name.equals(Posterior.SWING) && !written.containsKey(name))
                .forEach(name -> problems.add(new Problem(
                        table.file(),
                        1,
                        name,
                        "is no uncertain number of the world",
                        "paths as 'gapai explain' lists them, or " + Posterior.SWING,
                        Nearest.hint(name, written.keySet())))));
    }
}
