package id.gapai.scenarios.tables;

import id.gapai.charts.text.Language;
import id.gapai.model.forecast.Estimate;
import id.gapai.model.text.Text;
import id.gapai.scenarios.decision.AnswerTable;
import id.gapai.scenarios.decision.CellText;
import id.gapai.scenarios.decision.Column;
import id.gapai.scenarios.decision.Column.Kind;
import id.gapai.scenarios.decision.Percentage;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.dhatim.fastexcel.BorderSide;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Worksheet;

/** One table as a sheet: a header that stays in sight and can filter, columns as wide as they need, A4 across when printed. */
final class Sheet {
    private static final double LINE_HEIGHT = 15;
    private static final int HEADER_LINES = 3;
    private static final int NARROW = 12;
    private static final int WIDE = 60;
    private static final int MARGIN = 4;

    /** Excel has no higher rows than 409 points. */
    private static final int MOST_LINES = 27;

    private static final int COLUMNS_OF_A_PAGE = 13;
    private static final String HEADER_COLOR = "DDE8F0";
    private static final short ANY_NUMBER_OF_PAGES = 0;

    /** Excel takes no longer text into a cell (ECMA-376, part 1, 18.3.1.96, and Microsoft's "Excel specifications and limits"). */
    private static final int LONGEST_TEXT = 32_767;

    /** What a reader of the format would take for an escaped character (ECMA-376, part 1, 22.9.2.19). */
    private static final String ESCAPE = "_(x[0-9A-Fa-f]{4}_)";

    private final AnswerTable table;
    private final Language language;
    private final CellText words;

    /** What each row needs: not every program finds the height of a row by itself. */
    private final int[] lines;

    Sheet(AnswerTable table, Language language) {
        this.table = table;
        this.language = language;
        this.words = new CellText(language);
        this.lines = new int[table.rows().size() + 1];
    }

    /** A column of the sheet: one of the table, or an end of the interval of its estimates. */
    private record Part(String heading, Column column, int index, UnaryOperator<Object> of) {}

    void writeTo(Worksheet sheet) {
        var parts = parts();
        for (int i = 0; i < parts.size(); i++) {
            var heading = parts.get(i).heading;
            writeHeading(heading, format(parts.get(i).column.kind()).isEmpty(), i, sheet);
            int width = Math.min(WIDE, Math.max(write(parts.get(i), i, sheet), Math.max(NARROW, heading.length() / HEADER_LINES + MARGIN)));
            sheet.width(i, width);
            countLines(heading, 0, width);
        }
        for (int row = 0; row < lines.length; row++) {
            if (lines[row] > 1) {
                sheet.rowHeight(row, lines[row] * LINE_HEIGHT);
            }
        }
        sheet.freezePane(1, 1);
        sheet.setAutoFilter(0, 0, table.rows().size(), parts.size() - 1);
        sheet.paperSize(PaperSize.A4_PAPER);
        sheet.pageOrientation("landscape");
        sheet.setFitToPage(true);
        sheet.fitToWidth((short) (1 + parts.size() / COLUMNS_OF_A_PAGE));
        sheet.fitToHeight(ANY_NUMBER_OF_PAGES);
        sheet.repeatRows(0);
        sheet.repeatCols(0);
    }

    /** On the side on which the column has its texts or numbers. */
    private static void writeHeading(String heading, boolean isOfTexts, int column, Worksheet sheet) {
        sheet.value(0, column, text(heading));
        var style = sheet.style(0, column)
                .bold()
                .wrapText(true)
                .verticalAlignment("top")
                .fillColor(HEADER_COLOR)
                .borderStyle(BorderSide.BOTTOM, BorderStyle.THIN)
                .horizontalAlignment(isOfTexts ? "left" : "right");
        if (isOfTexts) {
            style.indent(1);
        }
        style.set();
    }

    private List<Part> parts() {
        var parts = new ArrayList<Part>();
        for (int i = 0; i < table.columns().size(); i++) {
            int index = i;
            var column = table.columns().get(i);
            parts.add(new Part(language.pick(column.title()), column, index, cell -> cell instanceof Estimate e ? (Object) e.value() : cell));
            if (table.rows().stream().anyMatch(row -> row.get(index) instanceof Estimate)) {
                parts.add(new Part(heading("interval.low", column), column, index, cell -> cell instanceof Estimate e ? (Object) e.low() : null));
                parts.add(new Part(heading("interval.high", column), column, index, cell -> cell instanceof Estimate e ? (Object) e.high() : null));
            }
        }
        return parts;
    }

    private String heading(String key, Column column) {
        return language.pick(Columns.WORDS.text(key, column.title()));
    }

    /** @return how wide its texts are, in characters */
    private int write(Part part, int column, Worksheet sheet) {
        int last = table.rows().size();
        int longest = 0;
        for (int row = 1; row <= last; row++) {
            longest = Math.max(longest, write(part.of.apply(table.rows().get(row - 1).get(part.index)), part.column, row, column, sheet));
        }
        var style = sheet.range(1, column, last, column).style().verticalAlignment("top");
        var format = format(part.column.kind());
        if (format.isEmpty()) {
            style.horizontalAlignment("left").indent(1).wrapText(longest > WIDE).set();
        } else {
            style.format(format).set();
        }
        if (part.column.kind() == Kind.WRITTEN) {
            formatOneByOne(part, column, sheet);
        }
        return longest + MARGIN;
    }

    private void formatOneByOne(Part part, int column, Worksheet sheet) {
        for (int row = 1; row <= table.rows().size(); row++) {
            var cell = table.rows().get(row - 1).get(part.index);
            if (cell instanceof LocalDate) {
                formatOne(row, column, format(Kind.DATE), sheet);
            } else if (cell instanceof Percentage percentage) {
                int decimals = percentage.decimals();
                formatOne(row, column, decimals == 0 ? "0%" : "0." + "0".repeat(decimals) + "%", sheet);
            }
        }
    }

    private static void formatOne(int row, int column, String format, Worksheet sheet) {
        sheet.style(row, column).format(format).set();
    }

    /** @return how many characters a text has; of anything else, none */
    private int write(Object cell, Column kind, int row, int column, Worksheet sheet) {
        if (cell instanceof LocalDate date) {
            sheet.value(row, column, date);
        } else if (cell instanceof Percentage percentage) {
            sheet.value(row, column, percentage.share());
        } else if (cell instanceof Number number) {
            if (Double.isFinite(number.doubleValue())) {
                sheet.value(row, column, number);
            }
        } else if (cell != null) {
            var text = text(cell instanceof Text both ? language.pick(both) : words.of(kind, cell));
            sheet.value(row, column, text);
            countLines(text, row, WIDE);
            return text.length();
        }
        return 0;
    }

    private void countLines(String text, int row, int width) {
        int needed = (text.length() + width - MARGIN - 1) / (width - MARGIN);
        lines[row] = Math.min(MOST_LINES, Math.max(lines[row], needed));
    }

    private static String text(String text) {
        var escaped = text.replaceAll(ESCAPE, "_x005F_$1");
        return escaped.length() <= LONGEST_TEXT ? escaped : escaped.substring(0, LONGEST_TEXT - 1) + "…";
    }

    /** Separators are those of the reader's spreadsheet; names of months those of the language of the workbook. */
    private String format(Kind kind) {
        return switch (kind) {
            case COUNT, EXACT, WHOLE -> "#,##0";
            case SIGNED_COUNT -> "+#,##0;-#,##0;0";
            case DECIMAL -> "0.00##";
            case SHARE -> "0.0%";
            case POINTS -> "+0.0%;-0.0%;0.0%";
            case PROBABILITY -> "0.00%";
            case DATE -> language == Language.ID ? "[$-421]d mmm yyyy" : "[$-409]d mmm yyyy";
            case TEXT, FLAG, WRITTEN -> "";
        };
    }
}
