package id.gapai.scenarios.output;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** What was written is on the disk, and outlives a loss of power. */
final class Durable {
    private Durable() {}

    /** A folder with all that is in it. */
    static void tree(Path folder) throws IOException {
        try (var all = Files.walk(folder)) {
            for (var path : all.toList()) {
                if (Files.isDirectory(path)) {
                    names(path);
                } else {
                    bytes(path);
                }
            }
        }
    }

    private static void bytes(Path file) throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    /** The names in a folder; where it cannot be forced (Windows), the system sees to it. */
    static void names(Path folder) {
        try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException e) {
            // what was written is complete, only the moment is not certain at which it outlives a loss of power
        }
    }
}
