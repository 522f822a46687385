package id.gapai.simulation;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInput;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Optional;

/** Keeps a comparison in memory, and stops it after a number of blocks of paths. */
final class Stopping implements Monitor {
    private final int blocks;
    private final byte[] saved;
    private int done;
    private byte[] kept;
    private int paths;

    /** From the first path on. */
    Stopping(int blocks) {
        this(blocks, null);
    }

    /** @param saved what {@link #kept} of an earlier one gave */
    Stopping(int blocks, byte[] saved) {
        this.blocks = blocks;
        this.saved = saved;
    }

    @Override
    public Optional<DataInput> saved() {
        return Optional.ofNullable(saved).map(bytes -> new DataInputStream(new ByteArrayInputStream(bytes)));
    }

    @Override
    public boolean progress(Progress progress) {
        done++;
        return done < blocks;
    }

    @Override
    public boolean atRest(Snapshot snapshot) throws IOException {
        var bytes = new ByteArrayOutputStream();
        snapshot.write(new DataOutputStream(bytes));
        kept = bytes.toByteArray();
        paths = snapshot.paths();
        return done < blocks;
    }

    /** What was there at the last rest. */
    byte[] kept() {
        return kept;
    }

    /** At the last rest. */
    int paths() {
        return paths;
    }
}
