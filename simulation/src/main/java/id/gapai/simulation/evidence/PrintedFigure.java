package id.gapai.simulation.evidence;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * A row of the table of observations as printed, with its grades.
 *
 * @param count       activations so far
 * @param percent     of holders, or of the target where so graded
 * @param target      share of holders that the target is, percent
 * @param dateQuality how well the day is known
 * @param grades      of the value: {@code ok}, {@code rounded_or_bound}, {@code doubtful} and others
 */
public record PrintedFigure(
        String region,
        LocalDate asOf,
        LocalDate published,
        Optional<BigDecimal> count,
        Optional<BigDecimal> percent,
        Optional<BigDecimal> target,
        DateQuality dateQuality,
        Set<String> grades) {
    /** A share of the target is printed, not of holders. */
    public static final String SHARE_OF_TARGET = "pct_is_share_of_target";
    /** The value is not to be relied on. */
    public static final String DOUBTFUL = "doubtful";
    /** Somebody else's word. */
    public static final String SECOND_HAND = "second_hand";

    private static final Set<String> ROUNDED = Set.of("rounded_or_bound", "midpoint_of_stated_range");

    public PrintedFigure {
        grades = Set.copyOf(grades);
    }

    /** How well the day is known that a figure refers to. */
    public enum DateQuality {
        STATED(1),
        INFERRED_PART(3),
        MONTH_END(7),
        APPROX(20);

        private final double errorDays;

        DateQuality(double errorDays) {
            this.errorDays = errorDays;
        }

        /** Standard deviation taken for the day. */
        public double errorDays() {
            return errorDays;
        }
    }

    boolean isRounded() {
        return grades.stream().anyMatch(ROUNDED::contains);
    }
}
