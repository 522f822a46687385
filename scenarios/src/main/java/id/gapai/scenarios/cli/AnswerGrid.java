package id.gapai.scenarios.cli;

import id.gapai.charts.text.Language;
import id.gapai.scenarios.decision.AnswerTable;
import id.gapai.scenarios.decision.CellText;
import java.util.stream.IntStream;

/** Tables of answers on a terminal. */
final class AnswerGrid {
    private AnswerGrid() {}

    static Grid of(AnswerTable table, Language language) {
        var texts = new CellText(language);
        var grid = new Grid(table.columns().stream().map(column -> language.pick(column.title())).toList());
        table.rows().forEach(row -> grid.add(IntStream.range(0, row.size())
                .mapToObj(i -> texts.of(table.columns().get(i), row.get(i)))
                .toList()));
        return grid;
    }
}
