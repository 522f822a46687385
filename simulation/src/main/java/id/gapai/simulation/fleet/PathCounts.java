package id.gapai.simulation.fleet;

/**
 * Counts of some paths under one strategy, of a place or summed over places.
 *
 * @param active  [days][n] active residents at the close of each watched day
 * @param holders [n] e-KTP holders on the last day
 */
record PathCounts(int[][] active, int[] holders) {
    PathCounts(int days, int paths) {
        this(new int[days][paths], new int[paths]);
    }

    int paths() {
        return holders.length;
    }

    int[] finals() {
        return active[active.length - 1];
    }

    /** @throws ArithmeticException beyond two thousand million persons */
    void add(PathCounts others) {
        for (int d = 0; d < active.length; d++) {
            add(active[d], others.active[d]);
        }
        add(holders, others.holders);
    }

    private static void add(int[] to, int[] more) {
        for (int i = 0; i < to.length; i++) {
            to[i] = Math.addExact(to[i], more[i]);
        }
    }
}
