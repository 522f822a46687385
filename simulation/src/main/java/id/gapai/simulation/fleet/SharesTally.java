package id.gapai.simulation.fleet;

import id.gapai.simulation.tally.Histogram;
import id.gapai.simulation.tally.Moments;
import id.gapai.simulation.tally.Storable;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What the paths of a place, or of all places together, came to under one strategy: whole numbers only, so that two of them merge without loss
 * and in any order. Mutable.
 */
public final class SharesTally implements Storable {
    /** Most bins of a distribution: a count is known to a 4096th of the range in which it lies. */
    private static final int BINS = 4096;

    private final FleetDesign design;

    /** By watched day. */
    private final List<Histogram> active;

    /** Of the paths that do not reach the target, so that none of them shares a bin with those that lack nobody. */
    private final Histogram gap = new Histogram(BINS);
    private final Moments holders = new Moments();
    private long reached;

    SharesTally(FleetDesign design) {
        this.design = design;
        active = IntStream.range(0, design.days().size()).mapToObj(d -> new Histogram(BINS)).toList();
    }

    void add(PathCounts counts) {
        for (int d = 0; d < active.size(); d++) {
            for (int count : counts.active()[d]) {
                active.get(d).add(count);
            }
        }
        int[] finals = counts.finals();
        for (int i = 0; i < counts.paths(); i++) {
            int lacking = Math.toIntExact(design.gap(finals[i], counts.holders()[i]));
            if (lacking > 0) {
                gap.add(lacking);
            }
            holders.add(counts.holders()[i]);
            reached += lacking == 0 ? 1 : 0;
        }
    }

    void merge(SharesTally other) {
        for (int d = 0; d < active.size(); d++) {
            active.get(d).merge(other.active.get(d));
        }
        gap.merge(other.gap);
        holders.merge(other.holders);
        reached = Math.addExact(reached, other.reached);
    }

    /** How many days are watched. */
    public int days() {
        return active.size();
    }

    public long paths() {
        return holders.count();
    }

    /** Paths that reach the target. */
    public long reached() {
        return reached;
    }

    /** Active residents at the close of the d-th watched day. */
    public Histogram active(int d) {
        return active.get(d);
    }

    /** Active residents on the last day. */
    public Histogram finals() {
        return active.get(active.size() - 1);
    }

    /** Mean of the persons lacking on the last day, 0 on paths that reach the target. */
    public double meanGap() {
        return gap.moments().sum() / (double) paths();
    }

    /** The number of persons lacking that a share {@code level} of the paths does not exceed, likewise; 0 while so many reach the target. */
    public double gapQuantile(double level) {
        double above = level * paths() - reached;
        return above <= 0 ? 0 : gap.quantile(above / (paths() - reached));
    }

    /** Holders on the last day. */
    public Moments holders() {
        return holders;
    }

    @Override
    public void write(DataOutput out) throws IOException {
        for (var part : parts()) {
            part.write(out);
        }
        out.writeLong(reached);
    }

    @Override
    public void read(DataInput in) throws IOException {
        for (var part : parts()) {
            part.read(in);
        }
        reached = in.readLong();
    }

    private List<Storable> parts() {
        return Stream.<Storable>concat(active.stream(), Stream.of(gap, holders)).toList();
    }
}
