package id.gapai.simulation.trial;

import id.gapai.model.array.Doubles;
import id.gapai.model.array.Ints;
import id.gapai.simulation.kernel.KernelState;
import id.gapai.simulation.tally.Count;
import id.gapai.simulation.tally.PathBlock;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Takes the paths of a range under one model. Every path has a place of its own, so that threads do not meet. Mutable. */
public final class OutcomeTally {
    /** Per channel: activations, nonresidents, officers assigned. */
    private static final List<Count> COUNTS = List.of(Count.ACTIVATIONS, Count.NONRESIDENTS, Count.OFFICERS_ASSIGNED);

    private final PathRange paths;
    private final int[] days;
    private final int channels;

    /** [n]. */
    private final int[] active;

    private final int[] holders;

    /** [days][n]. */
    private final int[][] watched;

    /** [C · counts][n]. */
    private final int[][] counts;

    /** [C][n]. */
    private final long[][] busyUnits;

    /** @param days whose closes are watched, 1 … H */
    public OutcomeTally(PathRange paths, int channels, List<Integer> days) {
        this.paths = paths;
        this.channels = channels;
        this.days = days.stream().mapToInt(Integer::intValue).toArray();
        active = new int[paths.size()];
        holders = new int[paths.size()];
        watched = new int[days.size()][paths.size()];
        counts = new int[channels * COUNTS.size()][paths.size()];
        busyUnits = new long[channels][paths.size()];
    }

    /** Takes those paths of a block that are of the range. */
    public void add(PathBlock block) {
        int first = Math.max(0, paths.first() - block.firstPath());
        int end = Math.min(block.size(), paths.end() - block.firstPath());
        for (int k = first; k < end; k++) {
            add(block, k, block.firstPath() + k - paths.first());
        }
    }

    private void add(PathBlock block, int k, int i) {
        active[i] = block.finalActive(k);
        holders[i] = block.finalHolders(k);
        for (int d = 0; d < days.length; d++) {
            watched[d][i] = block.active(days[d], k);
        }
        for (int c = 0; c < channels; c++) {
            for (int j = 0; j < COUNTS.size(); j++) {
                counts[c * COUNTS.size() + j][i] = Math.toIntExact(block.total(COUNTS.get(j), c, k));
            }
            busyUnits[c][i] = block.total(Count.BUSY_UNITS, c, k);
        }
    }

    /** What was taken. */
    public Outcome outcome() {
        return new Outcome(
                paths,
                Ints.of(active),
                Ints.of(holders),
                Arrays.stream(watched).map(Ints::of).toList(),
                IntStream.range(0, channels).mapToObj(this::channel).toList());
    }

    private Outcome.ChannelOutcome channel(int c) {
        int at = c * COUNTS.size();
        long[] busy = busyUnits[c];
        return new Outcome.ChannelOutcome(
                Ints.of(counts[at]),
                Ints.of(counts[at + 1]),
                Ints.of(counts[at + 2]),
                Doubles.generate(busy.length, i -> busy[i] / (double) KernelState.UNITS_PER_OFFICER_DAY));
    }

    /** Writes the paths of the range from {@code from} until before {@code to}, numbered from 0 in it. */
    public void write(DataOutput out, int from, int to) throws IOException {
        for (int[] row : rows()) {
            for (int i = from; i < to; i++) {
                out.writeInt(row[i]);
            }
        }
        for (long[] row : busyUnits) {
            for (int i = from; i < to; i++) {
                out.writeLong(row[i]);
            }
        }
    }

    /** Puts back what {@link #write} wrote. */
    public void read(DataInput in, int from, int to) throws IOException {
        for (int[] row : rows()) {
            for (int i = from; i < to; i++) {
                row[i] = in.readInt();
            }
        }
        for (long[] row : busyUnits) {
            for (int i = from; i < to; i++) {
                row[i] = in.readLong();
            }
        }
    }

    private List<int[]> rows() {
        return Stream.of(new int[][] {active, holders}, watched, counts).flatMap(Arrays::stream).toList();
    }
}
