package id.gapai.model.holders;

import id.gapai.model.array.DoubleTable;
import id.gapai.model.array.Doubles;
import id.gapai.model.array.Ints;
import id.gapai.model.population.DayFlows;
import id.gapai.model.population.Projection;
import id.gapai.model.scenario.Scenario;
import java.util.List;

/**
 * Holders and their daily rates, from the projected residents, reconciled to the registry's count. H days, one row per cell of
 * {@link #grid}, column t − 1 for day t.
 *
 * @param factor      registered eligible residents at the as-of date / projected ones
 * @param holders     persons at day 0; {@code active} of these
 * @param turning17   expected residents who become eligible on the day and are not recorded yet
 * @param perYear     residents who become eligible in 365.25 days at the mean pace of the horizon, all of them
 * @param exits       probability that a holder dies or moves out on the day
 * @param arrivals    expected holders who move in, and residents recorded before their 17th birthday
 * @param ageing      probability of moving on to the next cell
 * @param days        flows of the projection before reconciliation
 */
public record HolderProjection(
        double factor,
        SegmentGrid grid,
        Ints holders,
        Ints active,
        Doubles turning17,
        double perYear,
        DoubleTable exits,
        DoubleTable arrivals,
        DoubleTable ageing,
        List<DayFlows> days) {
    private static final double DAYS_PER_YEAR = 365.25;

    public HolderProjection {
        days = List.copyOf(days);
    }

    /** Projects the residents of the scenario's place and divides them. */
    public static HolderProjection of(Scenario scenario, Projection projection) {
        return new HolderBuilder(scenario, projection).build();
    }

    /** Mean number of days in a year. */
    static double yearly(double sum, int days) {
        return sum * DAYS_PER_YEAR / days;
    }
}
