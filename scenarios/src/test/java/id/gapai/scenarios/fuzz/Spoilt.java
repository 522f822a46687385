package id.gapai.scenarios.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.Collectors;

/**
 * A spoilt file of a folder.
 *
 * @param how   what was done to it, for messages
 * @param bytes what is in it now; empty: it is taken away
 */
record Spoilt(String name, String how, Optional<byte[]> bytes) {
    private static final int RARE = 40;
    private static final int MOST_CHANGES = 3;

    /** One to three changes to a file; now and then it is taken away, or another one takes its place. */
    static Spoilt of(Folder folder, SplittableRandom random) {
        var names = List.copyOf(folder.files().keySet());
        var name = names.get(random.nextInt(names.size()));
        if (random.nextInt(RARE) == 0) {
            return new Spoilt(name, name + " taken away", Optional.empty());
        }
        if (random.nextInt(RARE) == 0) {
            var other = names.get(random.nextInt(names.size()));
            return new Spoilt(name, name + " replaced by " + other, Optional.of(folder.files().get(other)));
        }
        return changed(name, folder.files().get(name), random);
    }

    private static Spoilt changed(String name, byte[] original, SplittableRandom random) {
        var how = new ArrayList<>(List.of(name));
        var bytes = original;
        for (int changes = random.nextInt(1, MOST_CHANGES + 1); changes > 0; changes--) {
            var step = new Spoiler(random).spoil(bytes);
            how.add(step.how());
            bytes = step.bytes();
        }
        return new Spoilt(name, String.join(", ", how) + newLines(original, bytes), Optional.of(bytes));
    }

    private static String newLines(byte[] before, byte[] after) {
        var old = new String(before, UTF_8).lines().collect(Collectors.toSet());
        return new String(after, UTF_8)
                .lines()
                .filter(line -> !old.contains(line))
                .limit(5)
                .map(line -> "\n  + " + (line.length() < 200 ? line : line.substring(0, 200) + "…"))
                .collect(Collectors.joining());
    }

    void writeTo(Path folder) throws IOException {
        if (bytes.isPresent()) {
            Files.write(folder.resolve(name), bytes.get());
        } else {
            Files.delete(folder.resolve(name));
        }
    }
}
