package id.gapai.scenarios.problem;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds what a mistyped word was probably meant to be. */
public final class Nearest {
    private Nearest() {}

    /** A hint that names the nearest known word; empty when none is near. */
    public static String hint(String word, Collection<String> known) {
        return find(word, known).map(nearest -> "did you mean '" + nearest + "'?").orElse("");
    }

    /** The known word within an edit distance of a third of the longer word (at least 1), case aside. */
    public static Optional<String> find(String word, Collection<String> known) {
        return known.stream()
                .filter(candidate -> distance(word, candidate) <= tolerance(word, candidate))
                .min(Comparator.comparingInt(candidate -> distance(word, candidate)));
    }

    private static int tolerance(String a, String b) {
        return Math.max(1, Math.max(a.length(), b.length()) / 3);
    }

    /** Levenshtein distance by the Wagner–Fischer recurrence, one row at a time. */
    static int distance(String a, String b) {
        var s = a.toLowerCase(Locale.ROOT);
        var t = b.toLowerCase(Locale.ROOT);
        var row = new int[t.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= s.length(); i++) {
            nextRow(row, i, s.charAt(i - 1), t);
        }
        return row[t.length()];
    }

    private static void nextRow(int[] row, int i, char c, String t) {
        int diagonal = row[0];
        row[0] = i;
        for (int j = 1; j < row.length; j++) {
            int substituted = diagonal + (c == t.charAt(j - 1) ? 0 : 1);
            diagonal = row[j];
            row[j] = Math.min(substituted, 1 + Math.min(row[j], row[j - 1]));
        }
    }
}
