package id.gapai.scenarios.report;

import id.gapai.model.forecast.Binding;
import id.gapai.model.forecast.Comparison;
import id.gapai.model.forecast.Forecast;
import id.gapai.model.forecast.PairedDifference;
import id.gapai.model.forecast.TargetResult;
import id.gapai.model.scenario.Target;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import tech.tablesaw.api.BooleanColumn;
import tech.tablesaw.api.DateColumn;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;

/** The table behind {@link Tables#summary(Comparison)}: every column is a function of the forecast of a strategy. */
final class SummaryTable {
    private final Comparison comparison;
    private final List<Forecast> rows;
    private final Table table = Table.create("summary");

    SummaryTable(Comparison comparison) {
        this.comparison = comparison;
        this.rows = comparison.forecasts();
        addStrategy();
        addActive();
        for (Target target : targets()) {
            addTarget(target.name());
        }
        addDifference();
        addEffort();
    }

    Table table() {
        return table;
    }

    private List<Target> targets() {
        return comparison.referenceForecast().targets().stream().map(TargetResult::target).toList();
    }

    private void addStrategy() {
        text("strategy", Forecast::strategy);
        text("title_en", f -> f.title().en());
        text("title_id", f -> f.title().id());
        table.addColumns(BooleanColumn.create(
                "hindsight", rows.stream().map(Forecast::hindsight).toList()));
        date("target_date", f -> Optional.of(f.end()));
    }

    private void addActive() {
        number("active_median", f -> f.active().last(0.5));
        number("active_q05", f -> f.active().last(0.05));
        number("active_q95", f -> f.active().last(0.95));
        number("holders_median", f -> f.holders().last(0.5));
        number("share_median", f -> f.share().last(0.5));
        number("share_q05", f -> f.share().last(0.05));
        number("share_q95", f -> f.share().last(0.95));
    }

    private void addTarget(String name) {
        String prefix = name.replace('-', '_');
        number(prefix + "_probability", f -> f.target(name).probability().value());
        number(prefix + "_probability_low", f -> f.target(name).probability().low());
        number(prefix + "_probability_high", f -> f.target(name).probability().high());
        number(prefix + "_ever", f -> f.target(name).everReached().value());
        date(prefix + "_median_date", f -> f.target(name).medianDate());
        number(prefix + "_shortfall", f -> f.target(name).shortfall().value());
        number(prefix + "_shortfall_low", f -> f.target(name).shortfall().low());
        number(prefix + "_shortfall_high", f -> f.target(name).shortfall().high());
    }

    private void addDifference() {
        difference("difference_mean", d -> d.mean().value());
        difference("difference_mean_low", d -> d.mean().low());
        difference("difference_mean_high", d -> d.mean().high());
        difference("difference_median", PairedDifference::median);
        difference("difference_q05", PairedDifference::q05);
        difference("difference_q95", PairedDifference::q95);
        difference("difference_probability", d -> d.probability().value());
        difference("difference_probability_low", d -> d.probability().low());
        difference("difference_probability_high", d -> d.probability().high());
    }

    private void addEffort() {
        number("officer_days", Forecast::officerDays);
        text("binds", f -> f.binding().map(b -> b.strongest().name().toLowerCase(Locale.ROOT)).orElse(""));
        binding("gain_officers", Binding::officers);
        binding("gain_demand", Binding::demand);
        binding("gain_people", Binding::people);
        number("paths", Forecast::paths);
        text("seed", f -> Long.toString(f.seed()));
    }

    private void difference(String column, ToDoubleFunction<PairedDifference> value) {
        number(column, f -> comparison.difference(f.strategy())
                .map(value::applyAsDouble)
                .orElse(Double.NaN));
    }

    private void binding(String column, ToDoubleFunction<Binding> value) {
        number(column, f -> f.binding().map(value::applyAsDouble).orElse(Double.NaN));
    }

    private void text(String column, Function<Forecast, String> value) {
        table.addColumns(StringColumn.create(column, rows.stream().map(value)));
    }

    /** NaN is a missing value of the column. */
    private void number(String column, ToDoubleFunction<Forecast> value) {
        table.addColumns(DoubleColumn.create(column, rows.stream().mapToDouble(value).toArray()));
    }

    private void date(String column, Function<Forecast, Optional<LocalDate>> value) {
        var dates = DateColumn.create(column);
        rows.forEach(f -> value.apply(f).ifPresentOrElse(dates::append, dates::appendMissing));
        table.addColumns(dates);
    }
}
