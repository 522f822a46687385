package id.gapai.scenarios.calibrate;

import id.gapai.model.forecast.Observation;
import id.gapai.scenarios.problem.Problem;
import id.gapai.scenarios.problem.Problems;
import id.gapai.scenarios.study.Study;
import id.gapai.simulation.filter.ObservedCount;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/**
 * The published counts of a study that can be fitted to.
 *
 * @param all  by date, within the study's days
 * @param used how many of them, from the first, are fitted to
 */
record Counts(LocalDate start, LocalDate end, List<Observation> all, int used) {
    static final String FILE = "observations.csv";

    /**
     * The counts of a study.
     *
     * @param until as of later days are only shown
     */
    static Counts of(Study study, LocalDate until, Problems problems) {
        var file = study.folder().resolve(FILE);
        var all = study.observations();
        all.forEach(count -> require(count, study, file, problems));
        int used = (int) all.stream().filter(count -> !count.asOf().isAfter(until)).count();
        if (all.isEmpty()) {
            problems.add(new Problem(file, 0, "", "has no counts to fit to", "at least one row, after asOf, " + study.asOf(), ""));
        } else if (used == 0) {
            var first = all.get(0).asOf();
            problems.add(new Problem(file, 0, "as_of", "has no count up to " + until, "--until " + first + " or later", ""));
        }
        return new Counts(study.asOf(), study.end(), all, used);
    }

    private static void require(Observation count, Study study, Path file, Problems problems) {
        if (!count.asOf().isAfter(study.asOf()) || count.asOf().isAfter(study.end())) {
            var allowed = "days after asOf, " + study.asOf() + ", up to end, " + study.end();
            var hint = "fit a study that starts before the counts, as a hindcast does";
            problems.add(new Problem(file, 0, "as_of", "is " + count.asOf(), allowed, hint));
        }
    }

    /** Where the table has the count that may have been read up to a day last. */
    String place(int lastDay) {
        int index = shown().stream().map(ObservedCount::lastDay).toList().indexOf(lastDay);
        return index < 0 ? "as_of" : "as_of " + all.get(index).asOf();
    }

    /** Those to be fitted to, in the order of their last possible days. */
    List<ObservedCount> fitted() {
        return shown().subList(0, used);
    }

    /** All of them. */
    List<ObservedCount> shown() {
        return all.stream().map(this::observed).toList();
    }

    private ObservedCount observed(Observation count) {
        return CountDays.of(count, start, end);
    }

    /** The last day on which a count that is fitted to may have been read. */
    LocalDate lastDay() {
        return start.plusDays(fitted().stream().mapToInt(ObservedCount::lastDay).max().orElse(0));
    }
}
