package id.gapai.simulation.evidence;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * A published figure of all activations so far.
 *
 * @param asOf      the day it refers to
 * @param published the day it became known
 * @param value     persons, or percent
 * @param error     standard deviation of rounding and of what the figure is a share of, in the unit of the value
 * @param dateError standard deviation of the day, days
 */
public record Report(LocalDate asOf, LocalDate published, Unit unit, double value, double error, double dateError) {
    /** Activation began with civil servants in August 2022. */
    public static final LocalDate LAUNCH = LocalDate.of(2022, 8, 1);

    /** Days from the launch to the day it refers to. */
    public int day() {
        return day(asOf);
    }

    /** Days from the launch to a date. */
    public static int day(LocalDate date) {
        return (int) ChronoUnit.DAYS.between(LAUNCH, date);
    }
}
