package id.gapai.simulation.kernel;

import java.util.stream.IntStream;

/** A copy of the state of one path: {@code [G]} by segment, {@code [C]} by channel. */
record PathState(
        int[] reachable,
        int[] unreachable,
        int[] susceptible,
        int[] active,
        int totalHolders,
        int unrecorded,
        boolean down,
        double demand,
        int freshReachable,
        int present,
        int[] assigned,
        int[] capacity,
        int[] activations,
        int[] nonresidents,
        long[] turnedAway,
        long[] busyUnits) {
    /** @param k lane of the path */
    static PathState of(KernelState s, int k) {
        var w = s.world;
        return new PathState(
                rows(w.reachable, k),
                rows(w.unreachable, k),
                rows(s.susceptible, k),
                rows(s.active, k),
                w.totalHolders[k],
                w.unrecorded[k],
                w.down[k],
                w.demand[k],
                w.freshReachable[k],
                s.present[k],
                lane(s.assigned, k),
                lane(s.capacity, k),
                lane(s.activations, k),
                lane(s.nonresidents, k),
                lane(s.turnedAway, k),
                lane(s.busyUnits, k));
    }

    private static int[] rows(int[] counts, int k) {
        return IntStream.range(0, counts.length / Rows.LANES).map(g -> counts[g * Rows.LANES + k]).toArray();
    }

    private static int[] lane(int[][] counts, int k) {
        return IntStream.range(0, counts.length).map(i -> counts[i][k]).toArray();
    }

    private static long[] lane(long[][] counts, int k) {
        return IntStream.range(0, counts.length).mapToLong(i -> counts[i][k]).toArray();
    }

    int totalActive() {
        return IntStream.of(active).sum();
    }
}
