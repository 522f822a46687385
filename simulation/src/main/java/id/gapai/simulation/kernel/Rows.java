package id.gapai.simulation.kernel;

import id.gapai.simulation.random.LaneDraws;

/** Counts of all segments for the paths side by side, [G][K] in one array: segment g of lane k has index g·K + k. */
final class Rows {
    static final int LANES = LaneDraws.MOST;

    private Rows() {}

    static int[] counts(int segments) {
        return new int[segments * LANES];
    }

    static void add(int[] counts, int[] to) {
        for (int i = 0; i < counts.length; i++) {
            to[i] += counts[i];
        }
    }

    static void subtract(int[] counts, int[] from) {
        for (int i = 0; i < counts.length; i++) {
            from[i] -= counts[i];
        }
    }

    /** Lets people change their segments, all at once. */
    static void move(int[] movers, int[] ageingTo, int[] people) {
        for (int g = 0; g < ageingTo.length; g++) {
            if (ageingTo[g] >= 0) {
                int from = g * LANES;
                int to = ageingTo[g] * LANES;
                for (int k = 0; k < LANES; k++) {
                    people[from + k] -= movers[from + k];
                    people[to + k] += movers[from + k];
                }
            }
        }
    }

    /** Joins the counts of all segments to what there is, by lane and by "or". */
    static void join(int[] counts, int[] to) {
        for (int from = 0; from < counts.length; from += LANES) {
            for (int k = 0; k < LANES; k++) {
                to[k] |= counts[from + k];
            }
        }
    }

    /** The same of what is not 0 where two counts do not make a third. */
    static void joinDifferences(int[] a, int[] b, int[] sum, int[] to) {
        for (int from = 0; from < a.length; from += LANES) {
            for (int k = 0; k < LANES; k++) {
                to[k] |= a[from + k] + b[from + k] ^ sum[from + k];
            }
        }
    }

    /** Sums over segments, by lane. */
    static void total(int[] counts, int[] totals) {
        for (int k = 0; k < LANES; k++) {
            totals[k] = 0;
        }
        for (int from = 0; from < counts.length; from += LANES) {
            for (int k = 0; k < LANES; k++) {
                totals[k] += counts[from + k];
            }
        }
    }
}
