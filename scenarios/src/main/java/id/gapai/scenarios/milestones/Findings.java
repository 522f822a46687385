package id.gapai.scenarios.milestones;

import id.gapai.model.forecast.Estimate;
import java.util.List;
import java.util.Optional;

/**
 * What was found.
 *
 * @param chance    of reaching the target, at the as-of date
 * @param start     active residents at the as-of date
 * @param way       month's ends by date, the target date last
 * @param standings the counts that are known, by date
 * @param remedies  after the last of them, if it is behind
 * @param work      paths in all
 */
record Findings(Estimate chance, double start, List<Waymark> way, List<Standing> standings, Optional<Remedies> remedies, long work) {
    Findings {
        way = List.copyOf(way);
        standings = List.copyOf(standings);
    }

    /** The count that was taken last. */
    Optional<Standing> last() {
        return standings.isEmpty() ? Optional.empty() : Optional.of(standings.get(standings.size() - 1));
    }
}
