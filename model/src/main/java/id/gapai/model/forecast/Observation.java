package id.gapai.model.forecast;

import java.time.LocalDate;

/**
 * A published count of active residents.
 *
 * @param low        least count that agrees with the rounding, {@code high} the greatest
 * @param daysBefore so many days before {@code asOf} it may have been read, {@code daysAfter} after
 * @param usedToSet  whether parameters were set by it (hindcast)
 */
public record Observation(
        LocalDate asOf,
        LocalDate published,
        double count,
        double low,
        double high,
        int daysBefore,
        int daysAfter,
        boolean usedToSet,
        String source) {
    /** A count of a day that is certain. */
    public Observation(
            LocalDate asOf, LocalDate published, double count, double low, double high, boolean usedToSet, String source) {
        this(asOf, published, count, low, high, 0, 0, usedToSet, source);
    }
}
