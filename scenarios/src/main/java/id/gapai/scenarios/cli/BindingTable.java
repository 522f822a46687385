package id.gapai.scenarios.cli;

import id.gapai.charts.text.Messages;
import id.gapai.model.forecast.Binding;
import id.gapai.model.forecast.Comparison;
import id.gapai.model.forecast.Forecast;
import java.util.List;
import java.util.Locale;

/** What binds, by strategy: the gain in the median of 10 % more of each thing, with its interval. */
final class BindingTable {
    private final Comparison comparison;
    private final Messages messages;

    /** @param comparison of which every forecast knows what binds */
    BindingTable(Comparison comparison, Messages messages) {
        this.comparison = comparison;
        this.messages = messages;
    }

    Grid grid() {
        var titles = List.of("strategy", "binds", "binds.officers", "binds.demand", "binds.people");
        var grid = new Grid(titles.stream().map(messages::text).toList());
        comparison.forecasts().forEach(forecast -> grid.add(row(forecast, forecast.binding().orElseThrow())));
        return grid;
    }

    private List<String> row(Forecast forecast, Binding binding) {
        return List.of(
                StrategyTable.name(forecast, messages),
                messages.text("binds." + binding.strongest().name().toLowerCase(Locale.ROOT)),
                StrategyTable.difference(binding.officers(), messages.language()),
                StrategyTable.difference(binding.demand(), messages.language()),
                StrategyTable.difference(binding.people(), messages.language()));
    }
}
