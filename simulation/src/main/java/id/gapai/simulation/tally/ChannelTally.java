package id.gapai.simulation.tally;

import id.gapai.simulation.sampling.Sampling;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;

/** What a channel did on all days together, over paths. */
public final class ChannelTally implements Storable {
    private static final int BINS = 1 << 14;
    private static final int COARSE_BINS = 1 << 10;
    private static final Count[] COUNTS = Count.values();

    private final Sample activations;

    /** By {@link Count}. */
    private final ReplicateMoments[] totals = new ReplicateMoments[COUNTS.length];

    ChannelTally(Sampling sampling) {
        activations = new Sample(BINS, COARSE_BINS, sampling);
        Arrays.setAll(totals, count -> new ReplicateMoments());
    }

    void add(PathBlock block, int channel) {
        for (int k = 0; k < block.size(); k++) {
            int replicate = block.replicate(k);
            activations.add(replicate, Math.toIntExact(block.total(Count.ACTIVATIONS, channel, k)));
            for (int i = 0; i < COUNTS.length; i++) {
                totals[i].add(replicate, block.total(COUNTS[i], channel, k));
            }
        }
    }

    /** Residents activated. */
    public Sample activations() {
        return activations;
    }

    public ReplicateMoments total(Count count) {
        return totals[count.ordinal()];
    }

    @Override
    public void write(DataOutput out) throws IOException {
        activations.write(out);
        for (var total : totals) {
            total.write(out);
        }
    }

    @Override
    public void read(DataInput in) throws IOException {
        activations.read(in);
        for (var total : totals) {
            total.read(in);
        }
    }
}
