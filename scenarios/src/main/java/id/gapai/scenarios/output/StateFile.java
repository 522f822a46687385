package id.gapai.scenarios.output;

import id.gapai.scenarios.problem.InvalidInput;
import id.gapai.scenarios.problem.Problem;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInput;
import java.io.DataInputStream;
import java.io.DataOutput;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.zip.Deflater;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** A file that holds how far a part of a run is: always a whole state, the last one or the one before. */
public final class StateFile {
    /** How the names of such files end. */
    static final String ENDING = ".state";

    private static final int BUFFER = 1 << 16;

    private final Path file;

    public StateFile(Path file) {
        this.file = file;
    }

    /** What is written. */
    @FunctionalInterface
    public interface Content {
        void write(DataOutput out) throws IOException;
    }

    /** Most counts are small, and the fastest compression takes them as well as any. */
    private static final class Fast extends GZIPOutputStream {
        private Fast(OutputStream out) throws IOException {
            super(out, BUFFER);
            def.setLevel(Deflater.BEST_SPEED);
        }
    }

    /** Replaces the state at once: whoever is stopped or loses power meanwhile finds the one before. */
    public void write(Content content) throws IOException {
        var next = file.resolveSibling(file.getFileName() + ".next");
        try (var channel = FileChannel.open(
                next, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)) {
            var compressed = new Fast(Channels.newOutputStream(channel));
            var out = new DataOutputStream(new BufferedOutputStream(compressed, BUFFER));
            content.write(out);
            out.flush();
            compressed.finish();
            channel.force(true);
        }
        Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        Durable.names(file.toAbsolutePath().getParent());
    }

    /** The state; empty where none was written. */
    public Optional<DataInput> read() throws IOException {
        return Files.exists(file) ? Optional.of(new DataInputStream(open())) : Optional.empty();
    }

    private InputStream open() throws IOException {
        return new BufferedInputStream(new GZIPInputStream(Files.newInputStream(file), BUFFER), BUFFER);
    }

    /** @throws InvalidInput unless every byte is as it was written */
    void verify() throws InvalidInput {
        try (var in = open()) {
            in.transferTo(OutputStream.nullOutputStream());
        } catch (IOException e) {
            throw new InvalidInput(List.of(new Problem(
                    file, 0, "", "is damaged", "", "delete it, and what it holds will be simulated again")));
        }
    }
}
