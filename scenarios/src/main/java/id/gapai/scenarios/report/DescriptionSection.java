package id.gapai.scenarios.report;

import id.gapai.model.forecast.Forecast;
import id.gapai.scenarios.report.page.Cell;
import id.gapai.scenarios.report.page.Grid;
import id.gapai.scenarios.report.page.Section;
import java.util.List;

/** What each strategy is. */
final class DescriptionSection {
    private DescriptionSection() {}

    static Section of(List<Forecast> forecasts, Words words) {
        var header = List.of(words.say("strategies.strategy"), words.say("descriptions.text"));
        var rows = forecasts.stream().map(f -> row(f, words)).toList();
        return Section.of("descriptions", words.say("descriptions.heading"))
                .withGrid(Grid.ofTexts(words.say("descriptions.caption"), header, rows));
    }

    private static List<Cell> row(Forecast f, Words words) {
        return List.of(
                StrategyCell.of(f, words).withNote(f.strategy()),
                Cell.linked(words.language().pick(f.description())));
    }
}
