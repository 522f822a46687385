package id.gapai.simulation.random;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A draw made for all lanes at once is that of each lane alone, bit for bit. */
class LaneDrawsTest {
    private static final long PURPOSE = Purposes.keyOf("test");
    private static final int BLOCKS = 20_000;
    private static final int MOST = LaneDraws.MOST;

    private static final int ROWS = 2;
    private static final int N = ROWS * MOST;

    /** Of both rows. */
    private static final long[] PURPOSES = LaneDraws.rows(PURPOSE, PURPOSE + 1);

    private final Random random = new Random(1);
    private final LaneDraws lanes = new LaneDraws(ROWS + 1);
    private final int[] counts = new int[N];
    private final double[] values = new double[N];
    private final int[] people = new int[N];

    /** Means from 1e-6 to 1e4, and now and then 0: all ways that a number may take. */
    @Test
    void poisson() {
        for (int block = 0; block < BLOCKS; block++) {
            start(block);
            Arrays.setAll(values, i -> random.nextInt(20) == 0 ? 0 : Math.pow(10, 10 * random.nextDouble() - 6));
            lanes.poisson(PURPOSES, values, counts);
            assertThat(counts).isEqualTo(each((draws, purpose, i) -> draws.poisson(purpose, values[i])));
        }
    }

    /** Up to ten million people, expected hits from 1e-6 to all of them. */
    @Test
    void hits() {
        for (int block = 0; block < BLOCKS; block++) {
            start(block);
            Arrays.setAll(people, i -> (int) Math.pow(10, 7 * random.nextDouble()) - 1);
            Arrays.setAll(values, i -> random.nextInt(20) == 0 ? 0 : Math.pow(10, 8 * random.nextDouble() - 6) / Math.max(1, people[i]));
            lanes.hits(PURPOSES, people, values, counts);
            assertThat(counts).isEqualTo(each((draws, purpose, i) -> draws.hits(purpose, people[i], values[i])));
        }
    }

    /** None, all and any part of the people good, from none taken to all; among ten, repetitions are usual. */
    @Test
    void taken() {
        var good = new int[N];
        var drawn = new int[N];
        var words = new long[LaneDraws.WORDS][N];
        for (int block = 0; block < BLOCKS; block++) {
            start(block);
            Arrays.setAll(people, i -> (int) Math.pow(10, 6 * random.nextDouble()) - 1);
            Arrays.setAll(good, i -> random.nextInt(10) == 0 ? random.nextInt(2) * people[i] : (int) (people[i] * Math.pow(random.nextDouble(), 2)));
            Arrays.setAll(drawn, i -> Math.min(people[i], (int) Math.pow(10, 2.7 * random.nextDouble()) - 1));
            lanes.words(PURPOSES, words);
            lanes.taken(PURPOSES, words, good, people, drawn, counts);
            assertThat(counts).isEqualTo(each((draws, purpose, i) -> draws.taken(purpose, good[i], people[i] - good[i], drawn[i])));
        }
    }

    @FunctionalInterface
    private interface Draw {
        int of(Draws draws, long purpose, int i);
    }

    private int[] each(Draw draw) {
        return IntStream.range(0, N).map(i -> draw.of(lanes.lane(i % MOST), PURPOSES[i], i)).toArray();
    }

    @Test
    void uniform() {
        for (int block = 0; block < 100; block++) {
            int size = start(block);
            lanes.uniform(PURPOSE, values, size);
            for (int k = 0; k < size; k++) {
                assertThat(values[k]).isEqualTo(lanes.lane(k).uniform(PURPOSE));
            }
        }
    }

    /** Puts paths into some of the lanes, on a day, and gives how many. */
    private int start(int block) {
        int size = 1 + random.nextInt(MOST);
        for (int k = 0; k < size; k++) {
            lanes.startPath(k, 7, block * (long) MOST + k);
        }
        lanes.startDay(1 + random.nextInt(300), size);
        return size;
    }
}
