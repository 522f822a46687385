package id.gapai.simulation.elementary;

/** {@code e^x = 2^(k/128) · e^r}, k the nearest whole number, |r| ≤ ln 2 / 256. */
final class Exponential {
    /** Beyond, all is ∞ or 0. */
    private static final double LARGEST = 0x1.62e42fefa39efp9;
    private static final double SMALLEST = -0x1.74910d52d3051p9;

    /** Adding and subtracting it rounds to a whole number, which stands in the last bits in between. */
    private static final double ROUNDER = 0x1.8p52;

    private static final double PER_PART = 0x1.71547652b82fep7;
    /** ln 2 / 128 as a sum; the first has 33 bits, so that its products with k are exact. */
    private static final double PART_HIGH = 0x1.62e42fefp-8;
    private static final double PART_LOW = 0x1.473de6af278edp-41;

    /** Up to here (in size) expm1 is by its series alone. */
    private static final double SERIES = 0.0625;
    /** From here on (in size) the 1 of expm1 is lost. */
    private static final double LOST = 40;

    private Exponential() {}

    static double exp(double x) {
        return exp(x, 0);
    }

    /** e^(x + rest) for a rest that is small against 1/256. */
    static double exp(double x, double rest) {
        if (!(x <= LARGEST && x >= SMALLEST)) {
            return x > 0 ? Double.POSITIVE_INFINITY : x < 0 ? 0 : x;
        }
        double rounded = x * PER_PART + ROUNDER;
        int k = (int) Double.doubleToRawLongBits(rounded);
        double parts = rounded - ROUNDER;
        double r = ((x - parts * PART_HIGH) - parts * PART_LOW) + rest;
        int j = 2 * (k & ExpTable.PARTS - 1);
        double power = ExpTable.POWERS[j];
        double value = power + (ExpTable.POWERS[j + 1] + power * lessOne(r));
        return scaled(value, k >> ExpTable.BITS);
    }

    static double expm1(double x) {
        if (Math.abs(x) < SERIES) {
            return x == 0 ? x : x + x * x * series(x);
        }
        if (!(Math.abs(x) < LOST)) {
            return x < 0 ? -1 : exp(x);
        }
        double rounded = x * PER_PART + ROUNDER;
        int k = (int) Double.doubleToRawLongBits(rounded);
        double parts = rounded - ROUNDER;
        double r = (x - parts * PART_HIGH) - parts * PART_LOW;
        int j = 2 * (k & ExpTable.PARTS - 1);
        double scale = twoTo(k >> ExpTable.BITS);
        double power = scale * ExpTable.POWERS[j];
        double small = scale * ExpTable.POWERS[j + 1] + power * lessOne(r);
        double large = power - 1;
        double lost = power > 1 ? (power - large) - 1 : power - (1 + large);
        return large + (lost + small);
    }

    /** e^r − 1 for |r| up to 0.003. */
    private static double lessOne(double r) {
        double square = r * r;
        return r + square * ((1.0 / 2 + r * (1.0 / 6)) + square * (1.0 / 24 + r * (1.0 / 120)));
    }

    /** (e^x − 1 − x)/x². */
    private static double series(double x) {
        return 1.0 / 2 + x * (1.0 / 6 + x * (1.0 / 24 + x * (1.0 / 120 + x * (1.0 / 720 + x * (1.0 / 5040
                + x * (1.0 / 40320 + x * (1.0 / 362880 + x * (1.0 / 3628800))))))));
    }

    /** value · 2^n, in two steps where 2^n is no normal number. */
    private static double scaled(double value, int n) {
        if (n >= Double.MIN_EXPONENT && n <= Double.MAX_EXPONENT) {
            return value * twoTo(n);
        }
        int half = n / 2;
        return value * twoTo(half) * twoTo(n - half);
    }

    private static double twoTo(int n) {
        return Double.longBitsToDouble((n + 1023L) << 52);
    }
}
