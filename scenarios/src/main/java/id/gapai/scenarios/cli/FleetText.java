package id.gapai.scenarios.cli;

import java.util.List;
import java.util.stream.IntStream;

/** A small table in columns. */
final class FleetText {
    private FleetText() {}

    /** @param rows the heads first; the first cell of a row to the left, the others to the right */
    static List<String> lines(List<List<String>> rows) {
        int[] widths = IntStream.range(0, rows.get(0).size())
                .map(c -> rows.stream().mapToInt(row -> row.get(c).length()).max().orElse(0))
                .toArray();
        return rows.stream().map(row -> line(row, widths)).toList();
    }

    private static String line(List<String> row, int[] widths) {
        var line = new StringBuilder("  ");
        for (int c = 0; c < widths.length; c++) {
            var space = " ".repeat(widths[c] - row.get(c).length());
            line.append(c == 0 ? row.get(c) + space : "  " + space + row.get(c));
        }
        return line.toString();
    }
}
