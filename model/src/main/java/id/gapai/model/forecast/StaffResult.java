package id.gapai.model.forecast;

import id.gapai.model.array.Doubles;
import java.util.List;

/**
 * Officers, means over paths; per day with index t - 1.
 *
 * @param asked    by all channels together
 * @param present  rostered and present
 * @param assigned to channels
 * @param busy     officer-days of work done
 * @param months   sums of these
 * @param fromCounter officer-days over all days that are taken from the ordinary counter service
 */
public record StaffResult(
        Doubles asked, Series present, Series assigned, Series busy, List<StaffMonth> months, Estimate fromCounter) {
    /** Of no days. */
    public static final StaffResult NONE = none();

    private static StaffResult none() {
        var series = new Series(Doubles.of(), Doubles.of(), Doubles.of());
        return new StaffResult(Doubles.of(), series, series, series, List.of(), new Estimate(0, 0, 0));
    }

    public StaffResult {
        months = List.copyOf(months);
    }
}
