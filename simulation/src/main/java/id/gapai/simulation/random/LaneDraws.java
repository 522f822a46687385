package id.gapai.simulation.random;

import java.util.Arrays;

/**
 * The draws of up to {@value #MOST} paths side by side, one in each lane. A draw is that of the lane's own {@link Draws}, bit for bit; those
 * made for all lanes at once are quicker, since nearly all of them take the same way. Several rows of lanes, of a purpose each, stand one
 * after the other in one array, so that loops are long enough for vector instructions: row r of lane k has index r·{@value #MOST} + k.
 * Lanes that are not in use are drawn, too. Mutable, for one thread; allocates nothing.
 */
public final class LaneDraws {
    /** Most lanes; as many counts fill a cache line. */
    public static final int MOST = 16;

    private static final int LANE = MOST - 1;

    /** So many binary digits decide nearly every trial of {@link #taken}. */
    private static final int DIGITS = 8;

    /** Random words that {@link #taken} needs: one tells of repetitions, each of the others a digit of every trial. */
    public static final int WORDS = 1 + DIGITS;

    private final Draws[] lanes = new Draws[MOST];

    /** [rows][lanes] key of the lane's day. */
    private final long[] dayKeys;

    /** [rows][lanes] scratch: random numbers of the draw in hand. */
    private final long[] bits;

    /** [rows][lanes] scratch: where the quick way does not suffice. */
    private final int[] unsure;

    /** [rows][lanes] scratch: binary digits of a share, trials that they have not decided yet, and those decided for. */
    private final long[] shares;

    private final long[] undecided;
    private final long[] successes;

    /** @param rows most rows of a draw */
    public LaneDraws(int rows) {
        Arrays.setAll(lanes, k -> new Draws());
        int n = rows * MOST;
        dayKeys = new long[n];
        bits = new long[n];
        unsure = new int[n];
        shares = new long[n];
        undecided = new long[n];
        successes = new long[n];
    }

    /** Purposes of rows, by row and lane. */
    public static long[] rows(long... purposes) {
        var rows = new long[purposes.length * MOST];
        Arrays.setAll(rows, i -> purposes[i / MOST]);
        return rows;
    }

    /** The draws of the path in a lane. */
    public Draws lane(int k) {
        return lanes[k];
    }

    /** Puts a path, at day 0, into a lane. */
    public void startPath(int k, long seed, long path) {
        lanes[k].startPath(seed, path);
        setDay(k);
    }

    /** Moves the first {@code size} lanes to a day. */
    public void startDay(int day, int size) {
        for (int k = 0; k < size; k++) {
            lanes[k].startDay(day);
            setDay(k);
        }
    }

    private void setDay(int k) {
        for (int i = k; i < dayKeys.length; i += MOST) {
            dayKeys[i] = lanes[k].dayKey();
        }
    }

    /** {@link Draws#uniform} in the first {@code size} lanes. */
    public void uniform(long purpose, double[] values, int size) {
        for (int k = 0; k < size; k++) {
            values[k] = KeyedStream.uniform(KeyedStream.first(dayKeys[k] ^ purpose));
        }
    }

    /** The first numbers of the streams. */
    private void drawFirst(long[] purposes) {
        long[] bits = this.bits;
        long[] keys = dayKeys;
        for (int i = 0; i < purposes.length; i++) {
            bits[i] = KeyedStream.first(keys[i] ^ purposes[i]);
        }
    }

    /**
     * {@link Draws#poisson}, each with its mean.
     *
     * @param purposes of {@link #rows}; arrays are as long
     */
    public void poisson(long[] purposes, double[] means, int[] counts) {
        drawFirst(purposes);
        int more = 0;
        for (int i = 0; i < purposes.length; i++) {
            long number = bits[i];
            long scaled = Poisson.scaled(means[i]);
            int index = Poisson.index(scaled);
            int guide = PoissonTable.guide(index, number);
            counts[i] = PoissonTable.likely(guide, number);
            long room = KeyedStream.LOW - 1 - (number & KeyedStream.LOW) - Poisson.rest(scaled);
            unsure[more] = i;
            more += (PoissonTable.doubt(guide, number) | PoissonTable.outside(index) | (int) (room >> Integer.SIZE)) >>> 31;
        }
        for (int j = 0; j < more; j++) {
            int i = unsure[j];
            counts[i] = lanes[i & LANE].poisson(purposes[i], means[i]);
        }
    }

    /**
     * {@link Draws#hits}, each with its people and its rate.
     *
     * @param purposes of {@link #rows}; arrays are as long
     */
    public void hits(long[] purposes, int[] people, double[] rates, int[] counts) {
        drawFirst(purposes);
        int more = 0;
        for (int i = 0; i < purposes.length; i++) {
            long number = bits[i];
            int n = people[i];
            double mean = n * rates[i];
            long scaled = Poisson.scaled(mean);
            int index = Poisson.index(scaled);
            int guide = PoissonTable.guide(index, number);
            int events = PoissonTable.likely(guide, number);
            counts[i] = events;
            long room = KeyedStream.LOW - 1 - (number & KeyedStream.LOW) - Poisson.rest(scaled) - Hits.maybeRepeated(n, events);
            int frequent = mean * rates[i] < Hits.MOST_EVENTS_TIMES_RATE ? 0 : -1;
            unsure[more] = i;
            more += (PoissonTable.doubt(guide, number) | PoissonTable.outside(index) | (int) (room >> Integer.SIZE) | frequent | n - 1 - BitTrials.MOST)
                    >>> 31;
        }
        for (int j = 0; j < more; j++) {
            int i = unsure[j];
            counts[i] = lanes[i & LANE].hits(purposes[i], people[i], rates[i]);
        }
    }

    /**
     * The random numbers of {@link #taken}, which serve any number of good people.
     *
     * @param purposes of {@link #rows}
     * @param words    [{@link #WORDS}][rows][lanes] to be filled
     */
    public void words(long[] purposes, long[][] words) {
        long[] keys = dayKeys;
        for (int word = 0; word < WORDS; word++) {
            long[] row = words[word];
            long step = KeyedStream.step(1 + word);
            for (int i = 0; i < purposes.length; i++) {
                row[i] = KeyedStream.mix((keys[i] ^ purposes[i]) + step);
            }
        }
    }

    /**
     * {@link Draws#taken}, each with its people.
     *
     * @param purposes of {@link #rows}; other arrays are as long
     * @param words    of the purposes and the day
     * @param good     people
     * @param all      people, the good ones included
     * @param drawn    how many are taken
     * @param counts   to be filled: the good ones among them
     */
    public void taken(long[] purposes, long[][] words, int[] good, int[] all, int[] drawn, int[] counts) {
        int n = purposes.length;
        for (int i = 0; i < n; i++) {
            shares[i] = (long) (good[i] / (double) all[i] * (1 << DIGITS));
            undecided[i] = BitTrials.first(drawn[i]);
        }
        decide(words[1], words[2], words[3], words[4], words[5], words[6], words[7], words[8], n);
        int more = 0;
        for (int i = 0; i < n; i++) {
            int taken = Long.bitCount(successes[i]);
            counts[i] = taken;
            long room = Taken.room(words[0][i], good[i], all[i] - good[i], drawn[i], taken);
            unsure[more] = i;
            more += (int) ((room | undecided[i] | -undecided[i] | (1 << DIGITS) - 1 - shares[i] | BitTrials.MOST - drawn[i]) >>> 63);
        }
        for (int j = 0; j < more; j++) {
            int i = unsure[j];
            counts[i] = lanes[i & LANE].taken(purposes[i], good[i], all[i] - good[i], drawn[i]);
        }
    }

    /** Compares the digits of every trial with those of the share, as {@link BitTrials} does. */
    private void decide(long[] w1, long[] w2, long[] w3, long[] w4, long[] w5, long[] w6, long[] w7, long[] w8, int n) {
        long[] shares = this.shares;
        long[] undecided = this.undecided;
        long[] successes = this.successes;
        for (int i = 0; i < n; i++) {
            long share = shares[i];
            long left = undecided[i];
            long less = left & ~w1[i] & digit(share, 7);
            left &= ~(w1[i] ^ digit(share, 7));
            less |= left & ~w2[i] & digit(share, 6);
            left &= ~(w2[i] ^ digit(share, 6));
            less |= left & ~w3[i] & digit(share, 5);
            left &= ~(w3[i] ^ digit(share, 5));
            less |= left & ~w4[i] & digit(share, 4);
            left &= ~(w4[i] ^ digit(share, 4));
            less |= left & ~w5[i] & digit(share, 3);
            left &= ~(w5[i] ^ digit(share, 3));
            less |= left & ~w6[i] & digit(share, 2);
            left &= ~(w6[i] ^ digit(share, 2));
            less |= left & ~w7[i] & digit(share, 1);
            left &= ~(w7[i] ^ digit(share, 1));
            less |= left & ~w8[i] & digit(share, 0);
            left &= ~(w8[i] ^ digit(share, 0));
            successes[i] = less;
            undecided[i] = left;
        }
    }

    /** All ones where the digit is one. */
    private static long digit(long share, int place) {
        return -(share >>> place & 1);
    }
}
