package id.gapai.simulation.fleet;

import id.gapai.simulation.tally.Storable;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;

/**
 * The sum over all places under one strategy, path by path: path p of the nation is the sum of the paths p of the places. A block of paths is kept
 * apart until all places are in it, and then only counted, so that the memory does not grow with the number of paths. Mutable.
 */
final class NationalTally implements Storable {
    private final FleetDesign design;
    private final SharesTally complete;

    /** By first path. */
    private final Map<Integer, Open> open = new TreeMap<>();

    private static final class Open {
        private int places;
        private final PathCounts sum;

        Open(PathCounts sum) {
            this.sum = sum;
        }
    }

    NationalTally(FleetDesign design) {
        this.design = design;
        complete = new SharesTally(design);
    }

    SharesTally complete() {
        if (!open.isEmpty()) {
            throw new IllegalStateException("places are missing in the paths from " + open.keySet() + " on");
        }
        return complete;
    }

    void add(int firstPath, PathCounts counts) {
        add(firstPath, 1, counts);
    }

    private void add(int firstPath, int places, PathCounts counts) {
        var block = open.computeIfAbsent(firstPath, first -> new Open(new PathCounts(design.days().size(), counts.paths())));
        block.sum.add(counts);
        block.places += places;
        if (block.places == design.places()) {
            complete.add(block.sum);
            open.remove(firstPath);
        }
    }

    void merge(NationalTally other) {
        complete.merge(other.complete);
        other.open.forEach((first, block) -> add(first, block.places, block.sum));
    }

    @Override
    public void write(DataOutput out) throws IOException {
        complete.write(out);
        out.writeInt(open.size());
        for (var block : open.entrySet()) {
            out.writeInt(block.getKey());
            out.writeInt(block.getValue().places);
            write(block.getValue().sum, out);
        }
    }

    private static void write(PathCounts counts, DataOutput out) throws IOException {
        out.writeInt(counts.paths());
        for (int[] row : counts.active()) {
            write(row, out);
        }
        write(counts.holders(), out);
    }

    private static void write(int[] row, DataOutput out) throws IOException {
        for (int count : row) {
            out.writeInt(count);
        }
    }

    @Override
    public void read(DataInput in) throws IOException {
        complete.read(in);
        open.clear();
        int blocks = in.readInt();
        for (int b = 0; b < blocks; b++) {
            int first = in.readInt();
            int places = in.readInt();
            var block = new Open(read(in, in.readInt()));
            block.places = places;
            open.put(first, block);
        }
    }

    private PathCounts read(DataInput in, int paths) throws IOException {
        var counts = new PathCounts(design.days().size(), paths);
        for (int[] row : counts.active()) {
            fill(row, in);
        }
        fill(counts.holders(), in);
        return counts;
    }

    private static void fill(int[] row, DataInput in) throws IOException {
        for (int i = 0; i < row.length; i++) {
            row[i] = in.readInt();
        }
    }
}
