package id.gapai.simulation.elementary;

/**
 * A number of about 106 bits as an unevaluated sum of two doubles, to compute tables with: T. J. Dekker, "A floating-point technique for
 * extending the available precision", Numerische Mathematik 18 (1971) 224–242, doi:10.1007/BF01397083.
 *
 * @param high the nearest double
 * @param low what is left, at most half a unit in the last place of {@code high}
 */
record DoubleDouble(double high, double low) {
    private static final double SPLIT = 0x1p27 + 1;

    static DoubleDouble of(double value) {
        return new DoubleDouble(value, 0);
    }

    DoubleDouble plus(DoubleDouble other) {
        double sum = high + other.high;
        double part = sum - high;
        double error = (high - (sum - part)) + (other.high - part);
        return normal(sum, error + low + other.low);
    }

    DoubleDouble times(DoubleDouble other) {
        double product = high * other.high;
        double a = upper(high);
        double b = upper(other.high);
        double error = ((a * b - product) + a * (other.high - b) + (high - a) * b) + (high - a) * (other.high - b);
        return normal(product, error + high * other.low + low * other.high);
    }

    DoubleDouble over(DoubleDouble other) {
        double quotient = high / other.high;
        var rest = plus(other.times(of(-quotient)));
        return normal(quotient, rest.high / other.high);
    }

    DoubleDouble root() {
        double root = Math.sqrt(high);
        var rest = plus(of(root).times(of(-root)));
        return normal(root, rest.high / (2 * root));
    }

    /** The upper 26 bits of a number. */
    private static double upper(double value) {
        double scaled = SPLIT * value;
        return scaled - (scaled - value);
    }

    private static DoubleDouble normal(double large, double small) {
        double high = large + small;
        return new DoubleDouble(high, small - (high - large));
    }
}
