package id.gapai.model.forecast;

import java.time.LocalDate;

/**
 * A published count of active residents.
 *
 * @param low     least count that agrees with the rounding, {@code high} the greatest
 * @param usedToSet whether parameters were set by it (hindcast)
 */
public record Observation(
        LocalDate asOf, LocalDate published, double count, double low, double high, boolean usedToSet, String source) {}
