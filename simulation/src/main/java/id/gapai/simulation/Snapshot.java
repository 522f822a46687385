package id.gapai.simulation;

import id.gapai.model.forecast.Comparison;
import java.io.DataOutput;
import java.io.IOException;

/** A comparison at rest; valid during the call in which it is given. */
public interface Snapshot {
    /** Whether all its paths are there. */
    boolean isComplete();

    /** The forecasts from the paths so far. */
    Comparison comparison();

    /** Writes all that is needed to go on. */
    void write(DataOutput out) throws IOException;
}
