package id.gapai.simulation.tally;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.stream.Stream;

/** Totals of one channel over all days. */
public final class ChannelTally {
    private static final int CAPACITY = 1 << 14;

    private final int channel;
    private final Histogram activations = new Histogram(CAPACITY);
    private final Moments[] totals =
            Stream.of(Count.values()).map(count -> new Moments()).toArray(Moments[]::new);

    ChannelTally(int channel) {
        this.channel = channel;
    }

    void add(PathBlock block) {
        for (int k = 0; k < block.size(); k++) {
            activations.add(Math.toIntExact(block.total(Count.ACTIVATIONS, channel, k)));
            for (var count : Count.values()) {
                totals[count.ordinal()].add(block.total(count, channel, k));
            }
        }
    }

    /** Residents activated. */
    public Histogram activations() {
        return activations;
    }

    /** What it counted. */
    public Moments total(Count count) {
        return totals[count.ordinal()];
    }

    void write(DataOutput out) throws IOException {
        activations.write(out);
        for (var total : totals) {
            total.write(out);
        }
    }

    void read(DataInput in) throws IOException {
        activations.read(in);
        for (var total : totals) {
            total.read(in);
        }
    }
}
