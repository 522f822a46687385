package id.gapai.scenarios.report;

import java.io.Writer;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.LongColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;
import tech.tablesaw.columns.Column;
import tech.tablesaw.columns.numbers.NumberColumnFormatter;
import tech.tablesaw.io.csv.CsvWriteOptions;

/** CSV as spreadsheets and statistics programs read it: no exponents, no formulas. */
public final class Csv {
    /**
     * First characters that make a spreadsheet evaluate a cell: OWASP, "CSV Injection"
     * (https://owasp.org/www-community/attacks/CSV_Injection), with their full-width forms.
     */
    private static final String FORMULA_STARTS = "=+-@\t\r\n\0＝＋－＠";

    private Csv() {}

    /** Writes a table, numbers plainly and with texts that no spreadsheet takes for formulas. */
    public static void write(Table table, Writer writer) {
        Table safe = Table.create(table.name());
        table.columns().forEach(column -> safe.addColumns(printable(column)));
        safe.write()
                .csv(CsvWriteOptions.builder(writer)
                        .lineEnd("\n")
                        .usePrintFormatters(true)
                        .build());
    }

    private static Column<?> printable(Column<?> column) {
        if (column instanceof StringColumn texts) {
            return StringColumn.create(texts.name(), texts.asList().stream().map(Csv::withoutFormula));
        }
        if (column instanceof DoubleColumn numbers) {
            var copy = DoubleColumn.create(numbers.name(), numbers.asList().stream().mapToDouble(Csv::finite).toArray());
            copy.setPrintFormatter(plainNumbers());
            return copy;
        }
        if (column instanceof LongColumn numbers) {
            numbers.setPrintFormatter(plainNumbers());
        }
        return column;
    }

    /** The end of an interval that is not known is a missing value. */
    private static double finite(Double number) {
        return number == null || number.isInfinite() ? Double.NaN : number;
    }

    /** The text with an apostrophe before it where a spreadsheet would evaluate it. */
    static String withoutFormula(String cell) {
        boolean formula = !cell.isEmpty() && FORMULA_STARTS.indexOf(cell.charAt(0)) >= 0;
        return formula ? "'" + cell : cell;
    }

    /** Nine decimals: a probability from 10⁶ paths survives, rounding noise of sums does not. */
    private static NumberColumnFormatter plainNumbers() {
        var format = new DecimalFormat("0.#########", DecimalFormatSymbols.getInstance(Locale.ROOT));
        return new NumberColumnFormatter(format);
    }
}
