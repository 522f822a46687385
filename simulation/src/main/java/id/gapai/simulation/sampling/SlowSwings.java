package id.gapai.simulation.sampling;

import id.gapai.simulation.elementary.Elementary;

/**
 * The slowest movements of demand as directions in the space of its daily standard normals. Demand's logarithm is an autoregressive
 * process driven by them; direction 0 is the normals' weight in its mean over the horizon, direction 1 that in its straight
 * slope, made orthogonal to 0. A projection of independent standard normals on a unit vector is standard normal and independent of
 * the rest of them, so it may be replaced by another standard normal without changing the distribution of the whole, whatever the
 * direction; only how much is gained by spreading it evenly hangs on it (P. A. Acworth, M. Broadie and P. Glasserman, "A comparison of
 * some Monte Carlo and quasi Monte Carlo techniques for option pricing", 1998, take principal components in this way). So directions
 * are tabulated for a grid of memories. Immutable; allocates nothing in use.
 */
public final class SlowSwings {
    /** How many directions there are. */
    public static final int COUNT = 2;

    /** Memories last for H / 2^7, H / 2^6.5 … 4 H days. */
    private static final int GRID = 19;

    private static final int WHOLE_HORIZON = 14;

    /** Ascending. */
    private final double[] memories = new double[GRID];

    /** By memory and direction: [H + 1], of length 1. */
    private final double[][][] directions = new double[GRID][][];

    private SlowSwings(int days) {
        for (int i = 0; i < GRID; i++) {
            memories[i] = Elementary.exp(-1 / (days * Elementary.pow(2, (i - WHOLE_HORIZON) / 2.0)));
            directions[i] = directions(memories[i], days);
        }
    }

    /** @param days H, at least 1 */
    public static SlowSwings of(int days) {
        return new SlowSwings(days);
    }

    /**
     * Makes a standard normal the projection of others on a direction.
     *
     * @param memory  share of the swing of demand that lasts to the next day
     * @param normals [H + 1], changed in place
     */
    public void replace(int direction, double memory, double swing, double[] normals) {
        double[] unit = directions[indexOf(memory)][direction];
        double change = swing - dot(unit, normals);
        for (int t = 0; t < normals.length; t++) {
            normals[t] += change * unit[t];
        }
    }

    /** The first memory of the grid that is not smaller, or the last. */
    private int indexOf(double memory) {
        int i = 0;
        while (i < GRID - 1 && memories[i] < memory) {
            i++;
        }
        return i;
    }

    private static double[][] directions(double memory, int days) {
        var units = new double[COUNT][];
        for (int j = 0; j < COUNT; j++) {
            units[j] = weights(j, memory, days);
            for (int earlier = 0; earlier < j; earlier++) {
                subtractProjection(units[j], units[earlier]);
            }
            scaleToLengthOne(units[j]);
        }
        return units;
    }

    /** What the normal of each day adds to the sum over days 1 … H of (1 − (2t − 1)/H)^j · demand's logarithm on day t, j = 0 or 1. */
    private static double[] weights(int j, double memory, int days) {
        var weights = new double[days + 1];
        double innovation = Math.sqrt(1 - memory * memory);
        double later = 0;
        for (int t = days; t >= 1; t--) {
            later = later * memory + (j == 0 ? 1 : 1 - (2.0 * t - 1) / days);
            weights[t] = later * innovation;
        }
        weights[0] = later * memory;
        return weights;
    }

    private static void subtractProjection(double[] vector, double[] unit) {
        double length = dot(unit, vector);
        for (int t = 0; t < vector.length; t++) {
            vector[t] -= length * unit[t];
        }
    }

    /** Leaves nothing of a vector that had no length but rounding: there is one direction only where there is one day. */
    private static void scaleToLengthOne(double[] vector) {
        double length = Math.sqrt(dot(vector, vector));
        double factor = length > 1e-6 ? 1 / length : 0;
        for (int t = 0; t < vector.length; t++) {
            vector[t] *= factor;
        }
    }

    private static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int t = 0; t < a.length; t++) {
            sum += a[t] * b[t];
        }
        return sum;
    }
}
