package id.gapai.simulation.elementary;

/** {@code x^y = e^(y·log x)} with the logarithm, and its product with y, as sums of two doubles. */
final class Power {
    /** The upper 26 bits of a double. */
    private static final long UPPER = -1L << 27;

    /** Exponents of e beyond this (in size) give ∞ or 0. */
    private static final double BEYOND = 800;

    private Power() {}

    static double pow(double x, double y) {
        if (y == 0) {
            return 1;
        }
        if (!(x > 0 && x < Double.POSITIVE_INFINITY)) {
            return atLimit(x, y);
        }
        return x >= Double.MIN_NORMAL ? pow(x, 0, y) : pow(x * Logarithm.TWO_52, -52, y);
    }

    private static double atLimit(double x, double y) {
        if (Double.isNaN(x) || Double.isNaN(y) || x < 0) {
            return Double.NaN;
        }
        return x == 0 == y > 0 ? 0 : Double.POSITIVE_INFINITY;
    }

    /** (x·2^shift)^y of a normal x. */
    private static double pow(double x, int shift, double y) {
        double z = Logarithm.mantissa(x);
        int at = Logarithm.entry(z);
        double r = Logarithm.remainder(z, at);
        double k = Logarithm.exponent(x) + shift;
        double upper = upper(r);
        double half = 0.5 * upper * upper;
        double large = k * Logarithm.LN2_HIGH + LogTable.ENTRIES[at + 2];
        double sum = large + r;
        double less = sum - half;
        double lost = ((large - sum) + r) + ((sum - less) - half) + (k * Logarithm.LN2_LOW + LogTable.ENTRIES[at + 3]);
        double small = lost + (r * r * r * Logarithm.cubic(r) - 0.5 * (r - upper) * (r + upper));
        double high = less + small;
        return expOfProduct(y, high, small - (high - less));
    }

    /** e^(y·(high + low)). */
    private static double expOfProduct(double y, double high, double low) {
        double product = y * high;
        if (!(Math.abs(product) < BEYOND)) {
            return Exponential.exp(product);
        }
        double a = upper(y);
        double b = upper(high);
        double rest = ((a * b - product) + a * (high - b) + (y - a) * b) + (y - a) * (high - b);
        return Exponential.exp(product, rest + y * low);
    }

    private static double upper(double value) {
        return Double.longBitsToDouble(Double.doubleToRawLongBits(value) & UPPER);
    }
}
