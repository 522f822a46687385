package id.gapai.simulation;

import id.gapai.model.forecast.Comparison;
import java.io.DataOutput;
import java.io.IOException;

/** A comparison at rest; valid during the call in which it is given. */
public interface Snapshot {
    /** Whether there is nothing left to run. */
    boolean isComplete();

    /** Whether every strategy has all its paths, so that {@link #comparison} is final but for what binds. */
    boolean hasAllPaths();

    /** Paths that every strategy has done. */
    int paths();

    /** The forecasts from the paths so far, as yet without what binds. */
    Comparison comparison();

    /**
     * The same without what takes long: where there is a number for every day it is that of the last day alone, and there is nothing of
     * channels, weeks and single paths.
     */
    Comparison firstLook();

    /** Writes all that is needed to go on, the same bytes for the same paths. */
    void write(DataOutput out) throws IOException;
}
