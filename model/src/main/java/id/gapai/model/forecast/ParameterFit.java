package id.gapai.model.forecast;

import id.gapai.model.array.Ints;
import id.gapai.model.text.Text;

/**
 * An uncertain number before and after it was fitted to counts.
 *
 * @param path     keys joined by dots
 * @param prior    5, 50 and 95 % quantiles before
 * @param fitted   5, 50 and 95 % quantiles after
 * @param ranks    where the fitted values lie in the prior, ascending, in millionths: 0 lowest, 1,000,000 highest
 * @param spread   standard deviation of these ranks over that before
 * @param distance largest distance between the distribution functions after and before (A. N. Kolmogorov), 0 … 1
 * @param noise    what {@code distance} exceeds in 5 % of the cases although nothing was learned
 */
public record ParameterFit(
        String path, Text title, Range prior, Range fitted, Ints ranks, double spread, double distance, double noise) {
    public static final int RANKS = 1_000_000;

    /** Quantiles. */
    public record Range(double low, double median, double high) {}

    /** Whether the counts say anything about it that is more than noise. */
    public boolean isInformed() {
        return distance > noise;
    }
}
