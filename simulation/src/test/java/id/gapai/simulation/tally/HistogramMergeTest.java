package id.gapai.simulation.tally;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Random;
import org.junit.jupiter.api.Test;

class HistogramMergeTest {
    private static byte[] bytes(Histogram histogram) throws IOException {
        var bytes = new ByteArrayOutputStream();
        histogram.write(new DataOutputStream(bytes));
        return bytes.toByteArray();
    }

    /** 300 random sets of numbers, some narrower and some wider than the bins, seed 1: cut in three and merged they are as if added at once. */
    @Test
    void partsMergedInAnyOrderAreTheWhole() throws IOException {
        var random = new Random(1);
        for (int i = 0; i < 300; i++) {
            var whole = new Histogram(64);
            var parts = new Histogram[] {new Histogram(64), new Histogram(64), new Histogram(64)};
            int spread = 1 << random.nextInt(20);
            for (int n = random.nextInt(40); n >= 0; n--) {
                int value = random.nextInt(spread) * (random.nextBoolean() ? 1 : 3);
                whole.add(value);
                parts[random.nextInt(3)].add(value);
            }
            var merged = new Histogram(64);
            int first = random.nextInt(3);
            for (int k = 0; k < 3; k++) {
                merged.merge(parts[(first + k) % 3]);
            }
            assertThat(bytes(merged)).as("case %d", i).isEqualTo(bytes(whole));
        }
    }

    @Test
    void othersOfAnotherCapacityAreRefused() {
        assertThatThrownBy(() -> new Histogram(64).merge(new Histogram(32))).hasMessageContaining("64");
    }
}
