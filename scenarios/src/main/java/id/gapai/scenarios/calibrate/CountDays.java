package id.gapai.scenarios.calibrate;

import id.gapai.model.forecast.Observation;
import id.gapai.simulation.filter.ObservedCount;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** Published counts in the days of a model. */
public final class CountDays {
    private CountDays() {}

    /** @param count as of a day after {@code start}, the day 0, and not after {@code end}; days beyond these are left out of its range */
    public static ObservedCount of(Observation count, LocalDate start, LocalDate end) {
        int day = (int) ChronoUnit.DAYS.between(start, count.asOf());
        int days = (int) ChronoUnit.DAYS.between(start, end);
        return new ObservedCount(
                Math.max(1, day - count.daysBefore()), Math.min(days, day + count.daysAfter()), count.low(), count.high());
    }
}
