package id.gapai.scenarios.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A table of text. The first column names the rows and is aligned to the left, the others to the right. A table that is wider
 * than the terminal is printed as several, one below the other, each with the first column.
 */
final class Grid {
    private static final int FIRST_COLUMN = 28;
    private static final int HEADER = 10;

    /** Columns become wider than their contents, where there is room, so that no title takes more lines than this. */
    private static final int HEADER_LINES = 3;

    private static final String GAP = "  ";

    private final List<String> header;
    private final List<List<String>> rows = new ArrayList<>();

    Grid(List<String> header) {
        this.header = List.copyOf(header);
    }

    /** Adds a row; a cell may have several lines. */
    void add(List<String> cells) {
        if (cells.size() != header.size()) {
            throw new IllegalArgumentException(cells.size() + " cells for " + header.size() + " columns: " + cells);
        }
        rows.add(List.copyOf(cells));
    }

    /** The table in lines of at most {@code width} characters, where its columns allow that. */
    String print(int width) {
        var text = new StringBuilder();
        for (var block : blocks(width)) {
            text.append(text.isEmpty() ? "" : "\n").append(print(block, widths(block, width)));
        }
        return text.toString();
    }

    private List<List<Integer>> blocks(int width) {
        var blocks = new ArrayList<List<Integer>>();
        int used = Integer.MAX_VALUE;
        for (int column = 1; column < header.size(); column++) {
            int needed = GAP.length() + width(column);
            if (used > width - needed) {
                blocks.add(new ArrayList<>(List.of(0)));
                used = width(0);
            }
            blocks.get(blocks.size() - 1).add(column);
            used += needed;
        }
        return blocks;
    }

    private int[] widths(List<Integer> columns, int width) {
        int[] widths = columns.stream().mapToInt(this::width).toArray();
        for (int spare = width - total(widths); spare > 0; spare--) {
            int tallest = tallest(columns, widths);
            if (titleLines(columns.get(tallest), widths[tallest]) <= HEADER_LINES) {
                break;
            }
            widths[tallest]++;
        }
        return widths;
    }

    private static int total(int[] widths) {
        return Arrays.stream(widths).sum() + GAP.length() * (widths.length - 1);
    }

    private int tallest(List<Integer> columns, int[] widths) {
        return IntStream.range(0, widths.length)
                .boxed()
                .max(Comparator.comparingInt(i -> titleLines(columns.get(i), widths[i])))
                .orElseThrow();
    }

    private int titleLines(int column, int width) {
        return Wrap.lines(header.get(column), width).size();
    }

    private String print(List<Integer> columns, int[] widths) {
        var text = new StringBuilder();
        appendRow(header, columns, widths, text);
        text.append("─".repeat(total(widths))).append('\n');
        rows.forEach(row -> appendRow(row, columns, widths, text));
        return text.toString();
    }

    private void appendRow(List<String> row, List<Integer> columns, int[] widths, StringBuilder text) {
        var cells = new ArrayList<List<String>>();
        for (int i = 0; i < widths.length; i++) {
            cells.add(Wrap.lines(row.get(columns.get(i)), widths[i]));
        }
        int height = cells.stream().mapToInt(List::size).max().orElse(0);
        for (int line = 0; line < height; line++) {
            text.append(line(cells, widths, line).stripTrailing()).append('\n');
        }
    }

    private static String line(List<List<String>> cells, int[] widths, int line) {
        var text = new StringBuilder();
        for (int i = 0; i < widths.length; i++) {
            var content = line < cells.get(i).size() ? cells.get(i).get(line) : "";
            var padding = " ".repeat(Math.max(0, widths[i] - content.length()));
            text.append(i == 0 ? content + padding : GAP + padding + content);
        }
        return text.toString();
    }

    /** Least characters of a column: its contents, and the longest word of its title. */
    private int width(int column) {
        if (column == 0) {
            return Math.max(header.get(0).length(), content(0, FIRST_COLUMN));
        }
        var title = header.get(column);
        return Math.max(
                content(column, Integer.MAX_VALUE), Math.max(Wrap.longestWord(title), Math.min(HEADER, title.length())));
    }

    /** The longest line of the cells of a column, broken at {@code width}. */
    private int content(int column, int width) {
        return rows.stream()
                .flatMap(row -> Wrap.lines(row.get(column), width).stream())
                .mapToInt(String::length)
                .max()
                .orElse(0);
    }
}
