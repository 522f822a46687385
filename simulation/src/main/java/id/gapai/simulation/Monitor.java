package id.gapai.simulation;

import java.io.DataInput;
import java.io.IOException;
import java.util.Optional;

/**
 * Accompanies a comparison: is told how far it is, asks it to pause, keeps what is there, and decides whether it goes on. Calls come one
 * at a time.
 */
public interface Monitor {
    /** Lets it run. */
    Monitor NONE = new Monitor() {};

    /** What {@link Snapshot#write} of the same comparison wrote, to go on from; empty to begin at the first path. */
    default Optional<DataInput> saved() throws IOException {
        return Optional.empty();
    }

    /**
     * Called after every block of paths.
     *
     * @return false to bring the paths to rest soon, for {@link #atRest}
     */
    default boolean progress(Progress progress) {
        return true;
    }

    /**
     * Called while no path is under way: after what was saved is read, at the end of every round, and when {@link #progress} asked for it.
     *
     * @return false to stop the comparison
     */
    default boolean atRest(Snapshot snapshot) throws IOException {
        return true;
    }
}
