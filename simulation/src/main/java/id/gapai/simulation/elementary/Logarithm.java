package id.gapai.simulation.elementary;

/** {@code log x = k·ln 2 − log(reciprocal) + log(1 + r)}: x = 2^k·z, z between √½ and √2, and 1 + r = z·reciprocal, |r| below 0.0076. */
final class Logarithm {
    /** ln 2 as a sum; the first is a multiple of 2^−42, so that its products with k are exact. */
    static final double LN2_HIGH = 0x1.62e42fefa38p-1;
    static final double LN2_LOW = 0x1.ef35793c7673p-45;

    /** What makes a number below the smallest normal one normal. */
    static final double TWO_52 = 0x1p52;

    private static final long ROOT_HALF = 0x3fe6a09e667f3bcdL;
    private static final long EXPONENT = 0xfff0000000000000L;

    /** Adding and subtracting it rounds to a whole number, which stands in the last bits in between. */
    private static final double ROUNDER = 0x1.8p52;

    /** Up to here (in size) log1p is by its series alone. */
    private static final double SERIES = 0x1p-8;

    private Logarithm() {}

    static double log(double x) {
        return x >= Double.MIN_NORMAL && x < Double.POSITIVE_INFINITY ? log(x, 0, 0) : unusual(x);
    }

    static double log1p(double x) {
        if (Math.abs(x) < SERIES) {
            return x == 0 ? x : x + x * x * series(x);
        }
        double sum = 1 + x;
        if (!(sum > 0 && sum < Double.POSITIVE_INFINITY)) {
            return unusual(sum);
        }
        double lost = x < 1 ? x - (sum - 1) : 1 - (sum - x);
        return log(sum, 0, lost / sum);
    }

    /** log(x·2^shift) + rest of a normal x, for a rest of no more than the last place of x. */
    private static double log(double x, int shift, double rest) {
        double z = mantissa(x);
        int at = entry(z);
        double r = remainder(z, at);
        double k = exponent(x) + shift;
        double large = k * LN2_HIGH + LogTable.ENTRIES[at + 2];
        double high = large + r;
        double low = ((large - high) + r) + (k * LN2_LOW + LogTable.ENTRIES[at + 3] + rest);
        return high + (low + r * r * series(r));
    }

    private static double unusual(double x) {
        if (x > 0 && x < Double.MIN_NORMAL) {
            return log(x * TWO_52, -52, 0);
        }
        return x == 0 ? Double.NEGATIVE_INFINITY : x > 0 ? x : Double.NaN;
    }

    /** z of a normal x. */
    static double mantissa(double x) {
        long bits = Double.doubleToRawLongBits(x);
        return Double.longBitsToDouble(bits - (bits - ROOT_HALF & EXPONENT));
    }

    /** k of a normal x. */
    static int exponent(double x) {
        return (int) (Double.doubleToRawLongBits(x) - ROOT_HALF >> 52);
    }

    /** Where in the table the point c of the grid nearest to z begins. */
    static int entry(double z) {
        return ((int) Double.doubleToRawLongBits(z * LogTable.PARTS + ROUNDER) - LogTable.FIRST) * LogTable.WIDTH;
    }

    /** r = (z − c)·reciprocal + (c·reciprocal − 1), without any rounding. */
    static double remainder(double z, int entry) {
        double c = (z * LogTable.PARTS + ROUNDER - ROUNDER) * (1.0 / LogTable.PARTS);
        return (z - c) * LogTable.ENTRIES[entry] + LogTable.ENTRIES[entry + 1];
    }

    /** (log(1 + r) − r)/r². */
    private static double series(double r) {
        return -1.0 / 2 + r * cubic(r);
    }

    /** (log(1 + r) − r + r²/2)/r³. */
    static double cubic(double r) {
        double square = r * r;
        double first = (1.0 / 3 - r * (1.0 / 4)) + square * (1.0 / 5 - r * (1.0 / 6));
        double last = (1.0 / 7 - r * (1.0 / 8)) + square * (1.0 / 9 - r * (1.0 / 10));
        return first + square * square * last;
    }
}
