package id.gapai.scenarios.study;

import java.nio.file.Path;

/** Something to know about an input that is no mistake. */
public record Warning(Path file, int line, String path, String message) {
    @Override
    public String toString() {
        return file + (line > 0 ? ":" + line : "") + (path.isEmpty() ? "" : ": " + path) + ": " + message;
    }
}
