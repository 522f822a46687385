package id.gapai.simulation;

import id.gapai.simulation.tally.Storable;
import java.util.function.IntPredicate;

/** A part of a comparison that is run in rounds, the bounds of which depend neither on threads nor on time. */
interface Rounds extends Storable, AutoCloseable {
    boolean isComplete();

    /**
     * Runs to the end of the round, or less when told to.
     *
     * @param blockDone told after every block how many paths it had, of all strategies; false to stop early
     */
    void runRound(IntPredicate blockDone) throws InterruptedException;

    @Override
    void close();
}
