package id.gapai.scenarios.study;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Mistakes in the small study and the messages they must give, as a text file: {@code in FILE} chooses a file, {@code - text}
 * and the {@code + lines} after it replace a part of it (without {@code -}: are added at its end), {@code delete FILE} takes
 * one away, {@code ! message} is expected; {@code # } begins a remark.
 */
final class BadCase {
    private final Path folder;
    private final List<String> expected = new ArrayList<>();
    private final List<String> added = new ArrayList<>();
    private Path file;
    private String old = "";

    private BadCase(Path folder) {
        this.folder = folder;
    }

    /** Spoils the study in the folder; returns the messages expected. */
    static List<String> apply(Path text, Path folder) throws IOException {
        var badCase = new BadCase(folder);
        for (var line : Files.readAllLines(text)) {
            badCase.line(line);
        }
        badCase.finishEdit();
        return badCase.expected;
    }

    private void line(String line) throws IOException {
        var rest = line.length() > 2 ? line.substring(2) : "";
        if (line.startsWith("+")) {
            added.add(rest);
            return;
        }
        finishEdit();
        if (line.startsWith("in ")) {
            file = folder.resolve(line.substring(3));
        } else if (line.startsWith("delete ")) {
            Files.delete(folder.resolve(line.substring(7)));
        } else if (line.startsWith("- ")) {
            old = rest;
        } else if (line.startsWith("! ")) {
            expected.add(rest);
        } else if (!line.isBlank() && !line.startsWith("#")) {
            throw new IllegalArgumentException("not a line of a bad case: " + line);
        }
    }

    private void finishEdit() throws IOException {
        if (old.isEmpty() && added.isEmpty()) {
            return;
        }
        Files.createDirectories(file.getParent());
        var text = Files.exists(file) ? Files.readString(file) : "";
        if (!text.contains(old)) {
            throw new IllegalArgumentException("no '" + old + "' in " + file);
        }
        var lines = String.join("\n", added);
        Files.writeString(file, old.isEmpty() ? text + lines + "\n" : text.replace(old, lines));
        old = "";
        added.clear();
    }
}
