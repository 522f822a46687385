package id.gapai.scenarios.spec;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;

/**
 * What a number in a scenario file means.
 *
 * @param unit      as a person says it: persons, days, share, probability per day
 * @param min       least value, {@code max} greatest; infinite: no limit
 * @param openBelow whether {@code min} itself is excluded
 * @param share     whether percent may be written
 * @param whole     whether only integers are allowed
 */
public record Quantity(String unit, double min, double max, boolean openBelow, boolean share, boolean whole) {
    /** Any number. */
    public static Quantity any(String unit) {
        return new Quantity(unit, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY, false, false, false);
    }

    /** 0 or more. */
    public static Quantity notNegative(String unit) {
        return notNegative(unit, Double.POSITIVE_INFINITY);
    }

    /** From 0 to a greatest value. */
    public static Quantity notNegative(String unit, double max) {
        return between(unit, 0, max);
    }

    /** Above 0, up to a greatest value. */
    public static Quantity positive(String unit, double max) {
        return new Quantity(unit, 0, max, true, false, false);
    }

    /** 0 to 1, or percent. */
    public static Quantity share(String unit) {
        return new Quantity(unit, 0, 1, false, true, false);
    }

    /** An integer, 0 or more. */
    public static Quantity count(String unit) {
        return new Quantity(unit, 0, Integer.MAX_VALUE, false, false, true);
    }

    /** An integer in a range. */
    public static Quantity whole(String unit, int min, int max) {
        return new Quantity(unit, min, max, false, false, true);
    }

    /** A number in a range, both ends allowed. */
    public static Quantity between(String unit, double min, double max) {
        return new Quantity(unit, min, max, false, false, false);
    }

    public boolean allows(double value) {
        boolean aboveMin = openBelow ? value > min : value >= min;
        return Double.isFinite(value) && aboveMin && value <= max && (!whole || value == Math.rint(value));
    }

    /** Whether it is a size, not a share: a lognormal is the natural shape. */
    public boolean isSize() {
        return min >= 0 && !share;
    }

    /** The allowed values in words. */
    public String allowed() {
        return (whole ? "an integer" : "a number") + limits().map(limits -> " " + limits).orElse("");
    }

    private Optional<String> limits() {
        if (share) {
            return Optional.of("from 0 to 1, or 0 % to 100 %");
        }
        if (min == Double.NEGATIVE_INFINITY) {
            return Optional.empty();
        }
        boolean bounded = max < Double.MAX_VALUE && max < Integer.MAX_VALUE;
        if (openBelow) {
            return Optional.of("above " + plain(min) + (bounded ? ", up to " + plain(max) : ""));
        }
        return Optional.of(bounded ? "from " + plain(min) + " to " + plain(max) : plain(min) + " or more");
    }

    /** A number as a person writes it: no exponent, no needless zeros. */
    public static String plain(double value) {
        var number = BigDecimal.valueOf(value).stripTrailingZeros();
        return number.toPlainString();
    }

    /** As {@link #plain}, rounded to so many significant digits. */
    public static String rounded(double value, int digits) {
        return BigDecimal.valueOf(value).round(new MathContext(digits)).stripTrailingZeros().toPlainString();
    }
}
