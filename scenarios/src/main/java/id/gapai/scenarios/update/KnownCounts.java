package id.gapai.scenarios.update;

import id.gapai.model.forecast.Observation;
import id.gapai.scenarios.csv.Observations;
import id.gapai.scenarios.problem.InvalidInput;
import id.gapai.scenarios.problem.Problem;
import id.gapai.scenarios.problem.Problems;
import id.gapai.scenarios.study.Study;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The counts of a study, those that are new among them.
 *
 * @param start the study's as-of date, {@code end} its target date
 * @param all   every row and every new count
 */
record KnownCounts(Path file, LocalDate start, LocalDate end, List<GivenCount> all) {
    KnownCounts {
        all = List.copyOf(all);
    }

    /**
     * The rows of a study's table and other counts, checked.
     *
     * @param texts as they are given on a command line
     * @param seen  rows that were published later are new
     * @throws InvalidInput if the table cannot be read
     */
    static KnownCounts of(Study study, List<String> texts, CountText form, LocalDate seen, Problems problems) throws InvalidInput {
        var file = StudyUpdate.file(study);
        var all = new ArrayList<>(ofRows(Learning.rows(file), seen));
        texts.forEach(text -> form.parse(text, file, problems).ifPresent(all::add));
        var counts = new KnownCounts(file, study.asOf(), study.end(), all);
        counts.check(problems);
        return counts;
    }

    /** Counts that a forecast from the start can learn from, as they were published last before the new ones. */
    List<Observation> before() {
        return since(all.stream().filter(given -> !given.isNew()).map(GivenCount::count).toList());
    }

    /** The same with the new ones. */
    List<Observation> after() {
        return since(all.stream().map(GivenCount::count).toList());
    }

    /** New counts in the order of their days. */
    List<Observation> added() {
        return all.stream()
                .filter(GivenCount::isNew)
                .map(GivenCount::count)
                .sorted(Comparator.comparing(Observation::asOf))
                .toList();
    }

    private List<Observation> since(List<Observation> counts) {
        return Observations.latest(counts).stream().filter(this::isWithin).toList();
    }

    /** On the target date there is nothing left to forecast. */
    private boolean isWithin(Observation count) {
        return count.asOf().isAfter(start) && count.asOf().plusDays(count.daysAfter()).isBefore(end);
    }

    /** Reports what is wrong with the new ones. */
    void check(Problems problems) {
        for (int i = 0; i < all.size(); i++) {
            var given = all.get(i);
            if (given.isNew()) {
                checkDay(given, problems);
                checkRepetition(given, all.subList(0, i), problems);
            }
        }
        checkFalls(problems);
    }

    private void checkDay(GivenCount given, Problems problems) {
        if (!isWithin(given.count())) {
            var allowed = "days after asOf, " + start + ", and before end, " + end + ", with --days-after";
            problems.add(problem(given, "is as of " + given.count().asOf(), allowed, ""));
        }
    }

    private void checkRepetition(GivenCount given, List<GivenCount> earlier, Problems problems) {
        var count = given.count();
        boolean repeated = earlier.stream()
                .map(GivenCount::count)
                .anyMatch(other -> other.asOf().equals(count.asOf()) && other.published().equals(count.published()));
        if (repeated) {
            problems.add(problem(
                    given, "is of a day of which there is a count published on " + count.published(), "each count once",
                    "a count that was revised has a later --published"));
        }
    }

    /** People may be recorded wrongly, but nobody is active no more: a count may fall by its rounding. */
    private void checkFalls(Problems problems) {
        var newest = Observations.latest(all.stream().map(GivenCount::count).toList());
        for (int i = 1; i < newest.size(); i++) {
            var before = newest.get(i - 1);
            var after = newest.get(i);
            if (after.high() < before.low()) {
                all.stream()
                        .filter(given -> given.isNew() && (given.count().equals(before) || given.count().equals(after)))
                        .findFirst()
                        .ifPresent(given -> problems.add(problem(given, fall(before, after), "counts that do not fall by more than their rounding", "")));
            }
        }
    }

    private static String fall(Observation before, Observation after) {
        return "falls from " + Math.round(before.count()) + " on " + before.asOf() + " to " + Math.round(after.count()) + " on " + after.asOf();
    }

    Problem problem(GivenCount given, String what, String allowed, String hint) {
        return new Problem(file, 0, given.place(), what, allowed, hint);
    }

    /** Rows of a file that were not known to a forecast that had seen all published up to a day are new. */
    static List<GivenCount> ofRows(List<Observation> rows, LocalDate seen) {
        var all = new ArrayList<GivenCount>();
        for (var row : rows) {
            all.add(new GivenCount(row, "as_of " + row.asOf(), row.published().isAfter(seen)));
        }
        return all;
    }
}
