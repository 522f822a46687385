package id.gapai.model.forecast;

import id.gapai.model.array.DoubleTable;
import id.gapai.model.array.Doubles;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Distributions over paths once a week, in the detail in which forecasts are scored later. Quantiles are of type 7 of Hyndman and Fan (1996).
 *
 * @param dates  ascending, the last day among them
 * @param active [dates][levels] active residents
 * @param share  [dates][levels] active as a share of holders, 0 … 1
 */
public record WeeklyQuantiles(List<LocalDate> dates, DoubleTable active, DoubleTable share) {
    /** The 23 levels of the forecast hubs: 0.01, 0.025, 0.05 … 0.95, 0.975, 0.99. */
    public static final Doubles LEVELS = Doubles.of(
            0.01, 0.025, 0.05, 0.1, 0.15, 0.2, 0.25, 0.3, 0.35, 0.4, 0.45, 0.5, 0.55, 0.6, 0.65, 0.7, 0.75, 0.8, 0.85, 0.9, 0.95,
            0.975, 0.99);

    /** Of no dates. */
    public static final WeeklyQuantiles NONE = new WeeklyQuantiles(List.of(), new DoubleTable(List.of()), new DoubleTable(List.of()));

    private static final int WEEK = 7;

    public WeeklyQuantiles {
        dates = List.copyOf(dates);
        if (active.rows().size() != dates.size() || share.rows().size() != dates.size()) {
            throw new IllegalArgumentException(dates.size() + " dates, but " + active.rows().size() + " and " + share.rows().size() + " rows");
        }
    }

    /**
     * The days of which quantiles are kept: the last and every seventh before it, so that forecasts of one study from different dates share
     * their days; and the first.
     *
     * @param days of the forecast, 1 or more
     * @return 1 … days, ascending
     */
    public static List<Integer> days(int days) {
        var weekly = new ArrayList<Integer>();
        for (int day = days; day > 1; day -= WEEK) {
            weekly.add(day);
        }
        weekly.add(1);
        Collections.reverse(weekly);
        return List.copyOf(weekly);
    }
}
