package id.gapai.simulation.engine;

import id.gapai.simulation.tally.PathBlock;

/** Takes what the paths of a strategy did; called by several threads, and the order of the blocks must not matter to it. */
@FunctionalInterface
public interface Sink {
    /**
     * @param block     the caller's, valid during the call only
     * @param reference the same paths of the strategy to compare with
     */
    void add(PathBlock block, PathBlock reference);
}
