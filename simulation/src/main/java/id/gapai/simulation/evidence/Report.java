package id.gapai.simulation.evidence;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * A published figure of all activations so far.
 *
 * @param asOf      the day it refers to
 * @param published the day it became known
 * @param value     persons, or percent
 * @param rounding  standard deviation of the rounding, in the unit of the value
 * @param baseError standard deviation of the logarithm of the number that the value is a share of; 0 for a count
 * @param dateError standard deviation of the day, days
 */
public record Report(
        LocalDate asOf, LocalDate published, Unit unit, double value, double rounding, double baseError, double dateError) {
    /** Activation began with civil servants in August 2022. */
    public static final LocalDate LAUNCH = LocalDate.of(2022, 8, 1);

    /** Standard deviation of the value, in its unit. */
    public double error() {
        return Math.sqrt(rounding * rounding + baseError * value * baseError * value);
    }

    /** Days from the launch to the day it refers to. */
    public int day() {
        return day(asOf);
    }

    /** Days from the launch to a date. */
    public static int day(LocalDate date) {
        return (int) ChronoUnit.DAYS.between(LAUNCH, date);
    }
}
