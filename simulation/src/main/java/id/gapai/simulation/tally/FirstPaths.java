package id.gapai.simulation.tally;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/** A fixed number of the first paths: the end of each, and the whole course of fewer. */
public final class FirstPaths implements Storable {
    private final FinalsTally ends;

    /** By path and day − 1. */
    private final int[][] active;

    private final int[][] holders;

    /**
     * @param ends    of how many paths to keep the end
     * @param courses of how many to keep every day
     */
    public FirstPaths(int ends, int courses, int days) {
        this.ends = new FinalsTally(ends);
        active = new int[courses][days];
        holders = new int[courses][days];
    }

    void add(PathBlock block) {
        ends.add(block);
        for (int k = 0; k < block.size(); k++) {
            int path = block.firstPath() + k;
            if (path < active.length) {
                copy(block.active, k, active[path]);
                copy(block.holders, k, holders[path]);
            }
        }
    }

    private static void copy(int[][] byDay, int k, int[] course) {
        for (int d = 0; d < course.length; d++) {
            course[d] = byDay[d][k];
        }
    }

    /** Active residents at the end of the first {@code count} paths, by path; the caller's to change. */
    public int[] finalActive(int count) {
        return ends.first(count);
    }

    /** How many whole courses there are. */
    public int courses() {
        return active.length;
    }

    /** Active residents of a kept path on a day, 1 … H. */
    public int active(int path, int day) {
        return active[path][day - 1];
    }

    /** Holders of a kept path on a day, 1 … H. */
    public int holders(int path, int day) {
        return holders[path][day - 1];
    }

    @Override
    public void write(DataOutput out) throws IOException {
        ends.write(out);
        for (int path = 0; path < active.length; path++) {
            Ints.write(active[path], out);
            Ints.write(holders[path], out);
        }
    }

    @Override
    public void read(DataInput in) throws IOException {
        ends.read(in);
        for (int path = 0; path < active.length; path++) {
            Ints.read(active[path], in);
            Ints.read(holders[path], in);
        }
    }
}
