package id.gapai.simulation.engine;

import id.gapai.simulation.tally.PathBlock;
import java.util.function.IntConsumer;

/** Hands out blocks of paths in order. */
final class Blocks {
    private final int end;
    private final IntConsumer blockDone;
    private int next;

    Blocks(int first, int end, IntConsumer blockDone) {
        this.next = first;
        this.end = end;
        this.blockDone = blockDone;
    }

    /** The first path of the next block, or {@link #end} when there is none to be run. */
    synchronized int take() {
        if (next >= end || Thread.currentThread().isInterrupted()) {
            return end;
        }
        int first = next;
        next = (int) Math.min(end, (long) first + PathBlock.SIZE);
        return first;
    }

    synchronized void done(int paths) {
        blockDone.accept(paths);
    }

    int end() {
        return end;
    }
}
