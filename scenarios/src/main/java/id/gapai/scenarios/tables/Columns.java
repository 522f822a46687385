package id.gapai.scenarios.tables;

import id.gapai.model.text.Text;
import id.gapai.scenarios.decision.AnswerTable;
import id.gapai.scenarios.decision.Catalogue;
import id.gapai.scenarios.decision.Column;
import id.gapai.scenarios.decision.Column.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The columns of a table, each with what it says of a row. Names of tables and columns come from the catalogue: {@code table.ID} and {@code column.ID}.
 *
 * @param <R> what there is a row for
 */
final class Columns<R> {
    static final Catalogue WORDS = Catalogue.load(Columns.class, "tables");

    private record Cells<R>(Column column, Function<? super R, ?> of) {}

    private final String table;
    private final List<Cells<R>> columns = new ArrayList<>();

    private Columns(String table) {
        this.table = table;
    }

    /** @param table id of the table */
    static <R> Columns<R> of(String table) {
        return new Columns<>(table);
    }

    /** @param cell what the kind wants, or an {@link Optional} of it: empty, there is no value */
    Columns<R> add(String id, Kind kind, Function<? super R, ?> cell) {
        return add(id, WORDS.text("column." + id), kind, cell);
    }

    Columns<R> add(String id, Text title, Kind kind, Function<? super R, ?> cell) {
        columns.add(new Cells<>(new Column(id, title, kind), cell));
        return this;
    }

    AnswerTable table(List<R> rows) {
        return new AnswerTable(
                table,
                WORDS.text("table." + table),
                columns.stream().map(Cells::column).toList(),
                rows.stream().map(this::cells).toList());
    }

    private List<Object> cells(R row) {
        var cells = new ArrayList<Object>();
        for (var column : columns) {
            var cell = column.of.apply(row);
            cells.add(cell instanceof Optional<?> optional ? optional.orElse(null) : cell);
        }
        return cells;
    }
}
