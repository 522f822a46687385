package id.gapai.scenarios.csv;

import de.siegmar.fastcsv.reader.CsvRecord;
import id.gapai.scenarios.problem.Problem;
import id.gapai.scenarios.problem.Problems;
import id.gapai.scenarios.spec.NumberText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the lines below a header; after some problems it stops, since more of them help nobody. */
final class Rows {
    private static final int MAX_PROBLEMS = 20;

    private final Header header;
    private final List<Column<?>> columns;
    private final Problems problems;

    Rows(Header header, List<Column<?>> columns, Problems problems) {
        this.header = header;
        this.columns = columns;
        this.problems = problems;
    }

    Optional<List<Row>> read(Iterator<CsvRecord> records) {
        var rows = new ArrayList<Row>();
        while (records.hasNext() && rows.size() < CsvTable.MAX_ROWS && problems.size() < MAX_PROBLEMS) {
            row(records.next()).ifPresent(rows::add);
        }
        if (records.hasNext()) {
            stopped(line(records.next()), rows.size());
        } else if (rows.isEmpty() && problems.none()) {
            add(header.line(), "", "has no rows below the header", "at least one", "");
        }
        return problems.none() ? Optional.of(rows) : Optional.empty();
    }

    private void stopped(int line, int rows) {
        if (rows == CsvTable.MAX_ROWS) {
            add(line, "", "has more than " + rows + " rows", rows + " at most", "is it the right file?");
        } else {
            add(line, "", "is not read from here on", "", "mend the problems above first");
        }
    }

    private Optional<Row> row(CsvRecord record) {
        if (record.getFieldCount() != header.names().size()) {
            var hint = "put texts with a comma in double quotes; decimals take a point";
            add(line(record), "", "has " + record.getFieldCount() + " cells", header.names().size() + " as the header", hint);
            return Optional.empty();
        }
        var values = new HashMap<Column<?>, Object>();
        columns.forEach(column -> value(column, record, values));
        return values.size() == columns.size()
                ? Optional.of(new Row(header.file(), line(record), values, problems))
                : Optional.empty();
    }

    private void value(Column<?> column, CsvRecord record, Map<Column<?>, Object> values) {
        int index = header.names().indexOf(column.name());
        var text = index < 0 ? "" : record.getField(index).strip();
        var value = column.cell().parse().apply(text);
        if (value.isPresent()) {
            values.put(column, value.get());
        } else {
            var what = text.isEmpty() ? "is empty" : "is '" + text + "'";
            add(line(record), column.name(), what, column.cell().allowed(), NumberText.hint(text));
        }
    }

    private static int line(CsvRecord record) {
        return (int) record.getStartingLineNumber();
    }

    private void add(int line, String column, String what, String allowed, String hint) {
        problems.add(new Problem(header.file(), line, column, what, allowed, hint));
    }
}
