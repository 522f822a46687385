package id.gapai.simulation.tally;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/** What a run writes down to be able to go on later. */
public interface Storable {
    /** Writes the whole state, while nobody changes it. */
    void write(DataOutput out) throws IOException;

    /** Replaces the whole state by what {@link #write} of one made with the same arguments wrote. */
    void read(DataInput in) throws IOException;
}
