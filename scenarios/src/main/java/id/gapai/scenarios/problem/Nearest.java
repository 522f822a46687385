package id.gapai.scenarios.problem;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds what a mistyped word was probably meant to be. */
public final class Nearest {
    private static final int LONGEST = 100;

    private Nearest() {}

    /** A hint that names the nearest known word; empty when none is near. */
    public static String hint(String word, Collection<String> known) {
        return find(word, known).map(nearest -> "did you mean '" + nearest + "'?").orElse("");
    }

    /** The known word within an edit distance of a third of the longer word (at least 1), case aside; none for words of over 100 letters. */
    public static Optional<String> find(String word, Collection<String> known) {
        return known.stream()
                .filter(candidate -> Math.max(word.length(), candidate.length()) <= LONGEST)
                .filter(candidate -> distance(word, candidate) <= tolerance(word, candidate))
                .min(Comparator.comparingInt(candidate -> distance(word, candidate)));
    }

    private static int tolerance(String a, String b) {
        return Math.max(1, Math.max(a.length(), b.length()) / 3);
    }

    /**
     * Optimal string alignment distance, also called the restricted Damerau–Levenshtein distance: letters inserted, deleted,
     * replaced, or swapped with their neighbour, which are the usual slips (Damerau 1964), by the table of Wagner and Fischer
     * (1974) with one more case for swaps.
     */
    static int distance(String a, String b) {
        var s = a.toLowerCase(Locale.ROOT);
        var t = b.toLowerCase(Locale.ROOT);
        var rows = new int[s.length() + 1][t.length() + 1];
        for (int i = 0; i <= s.length(); i++) {
            for (int j = 0; j <= t.length(); j++) {
                rows[i][j] = i == 0 || j == 0 ? i + j : cell(rows, i, j, s, t);
            }
        }
        return rows[s.length()][t.length()];
    }

    private static int cell(int[][] rows, int i, int j, String s, String t) {
        boolean same = s.charAt(i - 1) == t.charAt(j - 1);
        int least = Math.min(rows[i - 1][j - 1] + (same ? 0 : 1), 1 + Math.min(rows[i - 1][j], rows[i][j - 1]));
        boolean swapped = i > 1 && j > 1 && s.charAt(i - 1) == t.charAt(j - 2) && s.charAt(i - 2) == t.charAt(j - 1);
        return swapped ? Math.min(least, rows[i - 2][j - 2] + 1) : least;
    }
}
