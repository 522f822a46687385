package id.gapai.scenarios.report.page;

import java.util.List;

/**
 * A table of texts; the first column names the row.
 *
 * @param caption says what the table shows; it is also the line to click on when the table is folded
 * @param folded  closed until clicked
 * @param numeric the columns after the first hold numbers
 */
public record Grid(String caption, List<String> header, List<List<Cell>> rows, boolean folded, boolean numeric) {
    public Grid {
        header = List.copyOf(header);
        rows = rows.stream().map(List::copyOf).toList();
        for (var row : rows) {
            if (row.size() != header.size()) {
                throw new IllegalArgumentException(
                        "a row of " + caption + " has " + row.size() + " cells for " + header.size() + " columns");
            }
        }
    }

    public static Grid ofNumbers(String caption, List<String> header, List<List<Cell>> rows) {
        return new Grid(caption, header, rows, false, true);
    }

    public static Grid ofTexts(String caption, List<String> header, List<List<Cell>> rows) {
        return new Grid(caption, header, rows, false, false);
    }

    /** The same table, closed until clicked. */
    public Grid asFolded() {
        return new Grid(caption, header, rows, true, numeric);
    }
}
