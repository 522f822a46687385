package id.gapai.simulation.engine;

import id.gapai.simulation.tally.PathBlock;
import java.util.function.IntPredicate;

/** Hands out blocks of paths in order. Every block taken is run, so that those run have no gap. */
final class Blocks {
    private final int end;
    private final IntPredicate blockDone;
    private int next;
    private boolean stopped;

    Blocks(int first, int end, IntPredicate blockDone) {
        this.next = first;
        this.end = end;
        this.blockDone = blockDone;
    }

    /** The first path of the next block, or {@link #end} when there is none to be run. */
    synchronized int take() {
        if (stopped || next >= end || Thread.currentThread().isInterrupted()) {
            return end;
        }
        int first = next;
        next = (int) Math.min(end, (long) first + PathBlock.SIZE);
        return first;
    }

    synchronized void done(int paths) {
        stopped |= !blockDone.test(paths);
    }

    int end() {
        return end;
    }

    /** The first path that was not handed out; to be called when all workers are at rest. */
    synchronized int next() {
        return next;
    }
}
