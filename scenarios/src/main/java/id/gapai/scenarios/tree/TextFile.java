package id.gapai.scenarios.tree;

import id.gapai.scenarios.problem.Problem;
import id.gapai.scenarios.problem.Problems;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Reads a whole UTF-8 text; a byte order mark, as spreadsheets and editors on Windows write it, is dropped. */
public final class TextFile {
    private static final String UTF8_HINT = "save the file as UTF-8";

    private TextFile() {}

    /** The text, or empty with a problem. */
    public static Optional<String> read(Path file, long maxBytes, Problems problems) {
        try {
            return Optional.of(text(file, maxBytes));
        } catch (Refused refused) {
            problems.add(new Problem(file, 0, "", refused.getMessage(), refused.allowed, refused.hint));
        } catch (IOException e) {
            problems.add(new Problem(file, 0, "", unreadable(e), "", ""));
        }
        return Optional.empty();
    }

    /** Why a file cannot be read, in words. */
    public static String unreadable(IOException e) {
        if (e instanceof AccessDeniedException) {
            return "cannot be read: no permission";
        }
        return "cannot be read (" + e.getClass().getSimpleName() + ")";
    }

    private static String text(Path file, long maxBytes) throws IOException, Refused {
        if (!Files.isRegularFile(file)) {
            throw new Refused(Files.exists(file) ? "is not a file" : "does not exist", "", "");
        }
        if (Files.size(file) > maxBytes) {
            throw new Refused("has " + Files.size(file) + " bytes", "at most " + maxBytes, "is it the right file?");
        }
        return decode(Files.readAllBytes(file));
    }

    private static String decode(byte[] bytes) throws Refused {
        try {
            var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            if (text.indexOf('\0') >= 0) {
                throw new Refused("is binary, or text in another encoding", "UTF-8 text", UTF8_HINT);
            }
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new Refused("is not UTF-8", "UTF-8 text", UTF8_HINT);
        }
    }

    private static final class Refused extends Exception {
        private final String allowed;
        private final String hint;

        Refused(String what, String allowed, String hint) {
            super(what);
            this.allowed = allowed;
            this.hint = hint;
        }
    }
}
