package id.gapai.scenarios.csv;

import id.gapai.scenarios.tree.Mark;
import id.gapai.simulation.evidence.Level;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * A place of a fleet as its table has it.
 *
 * @param mark       where it stands
 * @param holders    of an e-KTP on the as-of date, persons
 * @param unrecorded eligible residents without one, persons
 * @param population residents, persons
 * @param active     newest count of active residents, persons
 * @param activeDate the day of that count
 * @param missing    why the place is not simulated; empty: it is
 * @param source     of its numbers
 * @param overrides  by path of a number of the world, like {@code staff.today}: what is written in its place
 */
public record PlaceRow(
        Mark mark,
        String name,
        Level level,
        String province,
        Optional<Double> holders,
        Optional<Integer> unrecorded,
        Optional<Double> population,
        Optional<Double> active,
        Optional<LocalDate> activeDate,
        Optional<String> missing,
        Optional<String> source,
        Map<String, String> overrides) {
    public PlaceRow {
        overrides = Map.copyOf(overrides);
    }
}
