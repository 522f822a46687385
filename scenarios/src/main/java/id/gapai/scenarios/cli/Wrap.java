package id.gapai.scenarios.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Texts broken into lines. */
final class Wrap {
    private Wrap() {}

    /** Lines of at most {@code width} characters, broken at spaces; a longer word has a line of its own. */
    static List<String> lines(String text, int width) {
        var lines = new ArrayList<String>();
        for (var paragraph : text.split("\n", -1)) {
            addLines(paragraph, width, lines);
        }
        return lines;
    }

    static int longestWord(String text) {
        return Arrays.stream(text.split("[ \n]")).mapToInt(String::length).max().orElse(0);
    }

    private static void addLines(String paragraph, int width, List<String> lines) {
        var line = new StringBuilder();
        for (var word : paragraph.split(" ")) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
    }
}
