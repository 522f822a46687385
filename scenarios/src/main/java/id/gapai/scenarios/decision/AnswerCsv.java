package id.gapai.scenarios.decision;

import id.gapai.model.forecast.Estimate;
import id.gapai.model.text.Text;
import id.gapai.scenarios.report.Tables;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import tech.tablesaw.api.BooleanColumn;
import tech.tablesaw.api.DateColumn;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.LongColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;
import tech.tablesaw.columns.Column;

/** Tables of answers for programs: shares are 0 … 1, dates ISO, and an estimate is followed by its interval in {@code …_low} and {@code …_high}. */
public final class AnswerCsv {
    private AnswerCsv() {}

    /** The file. */
    public static String text(AnswerTable answer) {
        return Tables.csv(table(answer));
    }

    /** As tablesaw has it: texts, dates, flags and numbers, whole ones as such; what is missing is so in its column. */
    public static Table table(AnswerTable answer) {
        var table = Table.create(answer.id());
        for (int i = 0; i < answer.columns().size(); i++) {
            int column = i;
            var cells = answer.rows().stream().map(row -> row.get(column)).toList();
            columns(answer.columns().get(i), cells).forEach(table::addColumns);
        }
        return table;
    }

    private static List<Column<?>> columns(id.gapai.scenarios.decision.Column column, List<Object> cells) {
        return switch (column.kind()) {
            case TEXT, WRITTEN -> List.of(StringColumn.create(column.id(), cells.stream().map(AnswerCsv::text)));
            case DATE -> List.of(DateColumn.create(column.id(), cells.stream().map(LocalDate.class::cast)));
            case FLAG -> List.of(BooleanColumn.create(column.id(), cells.stream().map(Boolean.class::cast).toList()));
            case WHOLE -> List.of(wholeNumbers(column.id(), cells));
            default -> numbers(column.id(), cells);
        };
    }

    private static String text(Object cell) {
        return cell == null ? "" : cell instanceof Text text ? text.en() : cell.toString();
    }

    private static LongColumn wholeNumbers(String id, List<Object> cells) {
        var column = LongColumn.create(id);
        for (var cell : cells) {
            if (cell == null) {
                column.appendMissing();
            } else {
                column.append(((Number) cell).longValue());
            }
        }
        return column;
    }

    private static List<Column<?>> numbers(String id, List<Object> cells) {
        var columns = new ArrayList<Column<?>>(List.of(numbers(id, cells, Estimate::value)));
        if (cells.stream().anyMatch(Estimate.class::isInstance)) {
            columns.add(numbers(id + "_low", cells, Estimate::low));
            columns.add(numbers(id + "_high", cells, Estimate::high));
        }
        return columns;
    }

    private static DoubleColumn numbers(String id, List<Object> cells, ToDoubleFunction<Estimate> part) {
        return DoubleColumn.create(id, cells.stream().mapToDouble(cell -> number(cell, part)).toArray());
    }

    private static double number(Object cell, ToDoubleFunction<Estimate> part) {
        if (cell == null) {
            return Double.NaN;
        }
        return cell instanceof Estimate estimate ? part.applyAsDouble(estimate) : ((Number) cell).doubleValue();
    }
}
