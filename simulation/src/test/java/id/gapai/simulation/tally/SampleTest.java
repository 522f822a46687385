package id.gapai.simulation.tally;

import static org.assertj.core.api.Assertions.assertThat;

import id.gapai.simulation.sampling.Sampling;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SampleTest {
    /** More than wait at once, and a block at the end that is not whole. */
    private static final int[] VALUES = new Random(1).ints(16 * 70 + 5, -3_000, 40_000).toArray();

    @Test
    void blocksCountLikeNumbersOneByOne() {
        assertThat(state(byBlocks(0))).isEqualTo(state(oneByOne()));
    }

    @Test
    void blocksThatBeginAnywhereCountAlike() {
        assertThat(state(byBlocks(7))).isEqualTo(state(oneByOne()));
    }

    @Test
    void askingInBetweenChangesNothing() {
        var sample = sample();
        for (int path = 0; path < VALUES.length; path += PathBlock.SIZE) {
            addBlock(sample, path);
            sample.all();
        }
        assertThat(state(sample)).isEqualTo(state(oneByOne()));
    }

    @Test
    void whatIsWrittenDownHasAllNumbers() throws IOException {
        var bytes = new ByteArrayOutputStream();
        byBlocks(0).write(new DataOutputStream(bytes));
        var read = sample();
        addBlock(read, 0);
        read.read(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())));
        assertThat(state(read)).isEqualTo(state(oneByOne()));
    }

    private static Sample sample() {
        return new Sample(1 << 13, 1 << 8, Sampling.EVEN);
    }

    private static Sample oneByOne() {
        var sample = sample();
        for (int path = 0; path < VALUES.length; path++) {
            sample.add(Sampling.replicate(path), VALUES[path]);
        }
        return sample;
    }

    /** @param first paths of a block before the others */
    private static Sample byBlocks(int first) {
        var sample = sample();
        sample.addAll(VALUES, 0, first);
        for (int path = first; path < VALUES.length; path += PathBlock.SIZE) {
            addBlock(sample, path);
        }
        return sample;
    }

    private static void addBlock(Sample sample, int path) {
        int end = Math.min(VALUES.length, path + PathBlock.SIZE);
        sample.addAll(Arrays.copyOfRange(VALUES, path, end), path, end - path);
    }

    private static Object state(Sample sample) {
        var byReplicate = Arrays.stream(new double[] {-2_000, 0, 12_345, 39_000}).mapToObj(sample::upTo).toList();
        var sums = IntStream.range(0, Sampling.REPLICATES).mapToLong(sample::sum).toArray();
        return Arrays.deepToString(new Object[] {HistogramState.of(sample.all()), byReplicate.toArray(), sums});
    }
}
