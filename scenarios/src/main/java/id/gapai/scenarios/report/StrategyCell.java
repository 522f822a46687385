package id.gapai.scenarios.report;

import id.gapai.model.forecast.Forecast;
import id.gapai.scenarios.report.page.Cell;
import java.util.List;

/** The name of a strategy at the head of a row; benchmarks with hindsight are marked everywhere. */
final class StrategyCell {
    private StrategyCell() {}

    static Cell of(Forecast forecast, Words words) {
        var badges = forecast.hindsight() ? List.of(words.say("badge.hindsight")) : List.<String>of();
        return Cell.of(words.language().pick(forecast.title())).withBadges(badges);
    }
}
