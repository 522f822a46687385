package id.gapai.simulation.engine;

import id.gapai.simulation.kernel.KernelState;

/** Sums over paths, per channel and day. Whole numbers, so that they are the same in any order of adding. */
public final class DaySums {
    /** What is counted per channel and day. */
    public enum Count {
        ACTIVATIONS,
        NONRESIDENTS,
        TURNED_AWAY,
        OFFICERS_ASSIGNED,
        /** In {@link KernelState#UNITS_PER_OFFICER_DAY} of an officer-day. */
        BUSY_UNITS
    }

    private final long[][][] sums;
    private final long[] present;

    DaySums(int channels, int days) {
        sums = new long[Count.values().length][channels][days];
        present = new long[days];
    }

    void add(KernelState state, int day) {
        present[day - 1] += state.present();
        for (int c = 0; c < sums[0].length; c++) {
            sums[Count.ACTIVATIONS.ordinal()][c][day - 1] += state.activations(c);
            sums[Count.NONRESIDENTS.ordinal()][c][day - 1] += state.nonresidents(c);
            sums[Count.TURNED_AWAY.ordinal()][c][day - 1] += state.turnedAway(c);
            sums[Count.OFFICERS_ASSIGNED.ordinal()][c][day - 1] += state.assigned(c);
            sums[Count.BUSY_UNITS.ordinal()][c][day - 1] += state.busyUnits(c);
        }
    }

    void add(DaySums other) {
        addTo(present, other.present);
        for (int i = 0; i < sums.length; i++) {
            for (int c = 0; c < sums[i].length; c++) {
                addTo(sums[i][c], other.sums[i][c]);
            }
        }
    }

    private static void addTo(long[] sums, long[] terms) {
        for (int i = 0; i < sums.length; i++) {
            sums[i] += terms[i];
        }
    }

    /** Sum over paths of a count on a day, 1 … H. */
    public long get(Count count, int channel, int day) {
        return sums[count.ordinal()][channel][day - 1];
    }

    /** Sum over paths of the officers present on a day. */
    public long present(int day) {
        return present[day - 1];
    }
}
