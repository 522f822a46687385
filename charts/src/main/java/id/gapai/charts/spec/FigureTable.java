package id.gapai.charts.spec;

import java.util.List;

/**
 * The numbers of a figure as formatted texts; the first column names the row, the others hold numbers.
 *
 * @param header one title per column
 */
public record FigureTable(List<String> header, List<List<String>> rows) {
    public FigureTable {
        header = List.copyOf(header);
        rows = rows.stream().map(List::copyOf).toList();
        for (var row : rows) {
            if (row.size() != header.size()) {
                throw new IllegalArgumentException("row " + row + " does not fit columns " + header);
            }
        }
    }
}
