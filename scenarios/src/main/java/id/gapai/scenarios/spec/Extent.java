package id.gapai.scenarios.spec;

import id.gapai.model.distribution.Distribution;

/**
 * From where to where a distribution reaches: its least and greatest value or, where there is none, its 0.1 % and 99.9 % quantiles.
 *
 * @param quantiles whether {@code low} and {@code high} are such quantiles
 */
public record Extent(double low, double high, boolean quantiles) {
    /** Standard normal quantile of 0.999 (Abramowitz and Stegun 1964, table 26.5, to double precision). */
    private static final double Z999 = 3.090232306167813;

    /** The extent of a distribution. */
    public static Extent of(Distribution distribution) {
        if (distribution instanceof Distribution.Constant constant) {
            return new Extent(constant.value(), constant.value(), false);
        }
        if (distribution instanceof Distribution.Uniform uniform) {
            return new Extent(uniform.min(), uniform.max(), false);
        }
        if (distribution instanceof Distribution.Triangular triangular) {
            return new Extent(triangular.min(), triangular.max(), false);
        }
        if (distribution instanceof Distribution.Beta) {
            return new Extent(0, 1, false);
        }
        if (distribution instanceof Distribution.Joint joint) {
            return new Extent(joint.min(), joint.max(), false);
        }
        if (distribution instanceof Distribution.Normal normal) {
            return new Extent(normal.mean() - Z999 * normal.sd(), normal.mean() + Z999 * normal.sd(), true);
        }
        if (distribution instanceof Distribution.LogNormal logNormal) {
            double factor = StrictMath.exp(Z999 * logNormal.sigma());
            return new Extent(logNormal.median() / factor, logNormal.median() * factor, true);
        }
        throw new AssertionError(distribution);
    }

    /** Whether all of it lies within the limits of the quantity, their ends included. */
    boolean isWithin(Quantity quantity) {
        return low >= quantity.min() && high <= quantity.max();
    }

    /** {@code from … to …}, and whether these are quantiles. */
    @Override
    public String toString() {
        return low == high ? number(low) : "from " + number(low) + " to " + number(high) + suffix();
    }

    /** The upper end in words. */
    public String highText() {
        return number(high) + (quantiles ? " (99.9 % quantile)" : "");
    }

    /** The lower end in words. */
    public String lowText() {
        return number(low) + (quantiles ? " (0.1 % quantile)" : "");
    }

    private String suffix() {
        return quantiles ? " (0.1 % and 99.9 % quantiles)" : "";
    }

    /** Four significant digits. */
    private static String number(double value) {
        return Quantity.rounded(value, 4);
    }
}
