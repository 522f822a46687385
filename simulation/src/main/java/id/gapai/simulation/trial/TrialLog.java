package id.gapai.simulation.trial;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Optional;

/** Accompanies trials: keeps their pieces so that a procedure that was stopped finds them again, shows how far it is, and stops it. */
public interface TrialLog {
    /** Keeps nothing and lets everything run. */
    TrialLog NONE = new TrialLog() {};

    /** What a piece writes down. */
    @FunctionalInterface
    interface Content {
        void write(DataOutput out) throws IOException;
    }

    /**
     * What was kept.
     *
     * @param piece number of the piece, from 0, in the order in which the procedure asks for them
     */
    default Optional<DataInput> saved(int piece) throws IOException {
        return Optional.empty();
    }

    /** Told when a piece is done. */
    default void keep(int piece, Content content) throws IOException {}

    /**
     * Told after every block, one call at a time.
     *
     * @param done  paths of all models so far
     * @param total as it seems
     * @return false to stop
     */
    default boolean progress(long done, long total) {
        return true;
    }

    /** Told when a procedure comes to rest because it was stopped: nothing more is written. */
    default void stopped() throws IOException {}
}
