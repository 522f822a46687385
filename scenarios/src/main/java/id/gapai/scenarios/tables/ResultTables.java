package id.gapai.scenarios.tables;

import id.gapai.model.forecast.ChannelResult;
import id.gapai.model.forecast.Comparison;
import id.gapai.model.forecast.DateEstimate;
import id.gapai.model.forecast.Estimate;
import id.gapai.model.forecast.Forecast;
import id.gapai.model.forecast.PairedDifference;
import id.gapai.model.forecast.StaffMonth;
import id.gapai.model.forecast.StudyForecast;
import id.gapai.model.forecast.TargetResult;
import id.gapai.model.text.Text;
import id.gapai.scenarios.decision.AnswerTable;
import id.gapai.scenarios.decision.Column.Kind;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;

/**
 * What a forecast says, as tables for people: strategies at the end, targets, differences, channels, officers. Shares and probabilities are 0 … 1; an {@link Estimate}
 * is a number with its 95 % Monte Carlo interval.
 */
public final class ResultTables {
    private final Comparison comparison;

    private ResultTables(Comparison comparison) {
        this.comparison = comparison;
    }

    /** A thing that a strategy has several of. */
    private record Of<T>(Forecast forecast, T thing) {}

    /** All of them, the summary first and the days ({@link DayTable}) after what is about the end. */
    public static List<AnswerTable> of(StudyForecast study) {
        var tables = new ResultTables(study.comparison());
        return List.of(
                tables.summary(), tables.targets(), tables.differences(), DayTable.of(study.comparison()), tables.channels(), tables.officers());
    }

    /** Those of which Parquet files have no longer form: see {@link ParquetFolder}. */
    static List<AnswerTable> parts(StudyForecast study) {
        var tables = new ResultTables(study.comparison());
        return List.of(tables.targets(), tables.differences(), tables.channels(), tables.officers());
    }

    /** A table whose rows begin with a strategy: what it is called and the name of its file. */
    static <R> Columns<R> byStrategy(String table, Function<R, Forecast> forecast) {
        return Columns.<R>of(table)
                .add("title", Kind.TEXT, row -> forecast.apply(row).title())
                .add("strategy", Kind.TEXT, row -> forecast.apply(row).strategy());
    }

    private AnswerTable summary() {
        return ResultTables.<Forecast>byStrategy("summary", Function.identity())
                .add("hindsight", Kind.FLAG, Forecast::hindsight)
                .add("target_date", Kind.DATE, Forecast::end)
                .add("active_median", Kind.COUNT, f -> f.active().last(0.5))
                .add("active_q05", Kind.COUNT, f -> f.active().last(0.05))
                .add("active_q95", Kind.COUNT, f -> f.active().last(0.95))
                .add("active_mean", Kind.COUNT, f -> f.active().mean().last().value())
                .add("holders_median", Kind.COUNT, f -> f.holders().last(0.5))
                .add("share_median", Kind.SHARE, f -> f.share().last(0.5))
                .add("share_q05", Kind.SHARE, f -> f.share().last(0.05))
                .add("share_q95", Kind.SHARE, f -> f.share().last(0.95))
                .add("probability", Columns.WORDS.text("column.probability_of", mainTitle()), Kind.PROBABILITY, f -> main(f).probability())
                .add("shortfall", Columns.WORDS.text("column.shortfall_to", mainTitle()), Kind.COUNT, f -> main(f).shortfall().value())
                .add("median_date", Columns.WORDS.text("column.median_date_of", mainTitle()), Kind.DATE, f -> main(f).medianDate().map(DateEstimate::value))
                .add("difference_mean", Kind.SIGNED_COUNT, f -> comparison.difference(f.strategy()).map(PairedDifference::mean))
                .add("officer_days", Kind.COUNT, f -> f.officerDays().value())
                .add("counter_officer_days", Kind.COUNT, f -> f.staff().fromCounter().value())
                .add("binds", Kind.TEXT, ResultTables::binds)
                .add("paths", Kind.WHOLE, Forecast::paths)
                .table(comparison.forecasts());
    }

    private static TargetResult main(Forecast forecast) {
        return forecast.targets().get(0);
    }

    private Text mainTitle() {
        return main(comparison.referenceForecast()).target().title();
    }

    private static Optional<Text> binds(Forecast forecast) {
        return forecast.binding().map(binding -> Columns.WORDS.text("binds." + binding.strongest().name().toLowerCase(Locale.ROOT)));
    }

    private AnswerTable targets() {
        return ResultTables.<Of<TargetResult>>byStrategy("targets", Of::forecast)
                .add("target", Kind.TEXT, row -> row.thing.target().title())
                .add("target_name", Kind.TEXT, row -> row.thing.target().name())
                .add("target_count", Kind.WHOLE, row -> row.thing.target().count().stream().boxed().findFirst())
                .add("target_share", Kind.SHARE, row -> present(row.thing.target().share()))
                .add("probability", Kind.PROBABILITY, row -> row.thing.probability())
                .add("ever_reached", Kind.PROBABILITY, row -> row.thing.everReached())
                .add("median_date", Kind.DATE, row -> row.thing.medianDate().map(DateEstimate::value))
                .add("median_date_low", Kind.DATE, row -> row.thing.medianDate().map(DateEstimate::low))
                .add("median_date_high", Kind.DATE, row -> row.thing.medianDate().map(DateEstimate::high))
                .add("shortfall", Kind.COUNT, row -> row.thing.shortfall())
                .table(all(Forecast::targets));
    }

    private static Optional<Double> present(OptionalDouble number) {
        return number.stream().boxed().findFirst();
    }

    private AnswerTable differences() {
        return ResultTables.<PairedDifference>byStrategy("differences", difference -> comparison.forecast(difference.strategy()))
                .add("reference", Kind.TEXT, difference -> comparison.referenceForecast().title())
                .add("difference_mean", Kind.SIGNED_COUNT, PairedDifference::mean)
                .add("difference_median", Kind.SIGNED_COUNT, PairedDifference::median)
                .add("difference_q05", Kind.SIGNED_COUNT, PairedDifference::q05)
                .add("difference_q95", Kind.SIGNED_COUNT, PairedDifference::q95)
                .add(
                        "difference_probability",
                        Columns.WORDS.text("column.difference_probability_of", mainTitle()),
                        Kind.POINTS,
                        PairedDifference::probability)
                .add("difference_counter_officer_days", Kind.SIGNED_COUNT, PairedDifference::fromCounter)
                .table(comparison.differences());
    }

    private AnswerTable channels() {
        return ResultTables.<Of<ChannelResult>>byStrategy("channels", Of::forecast)
                .add("channel", Kind.TEXT, row -> row.thing.title())
                .add("channel_name", Kind.TEXT, row -> row.thing.name())
                .add("activations", Kind.COUNT, row -> row.thing.activations())
                .add("activations_q05", Kind.COUNT, row -> row.thing.q05())
                .add("activations_q95", Kind.COUNT, row -> row.thing.q95())
                .add("nonresidents", Kind.COUNT, row -> row.thing.nonresidents())
                .add("turned_away", Kind.COUNT, row -> row.thing.turnedAway())
                .add("officer_days_assigned", Kind.COUNT, row -> row.thing.officerDaysAssigned())
                .add("officer_days_busy", Kind.COUNT, row -> row.thing.officerDaysBusy())
                .add("from_counter", Kind.FLAG, row -> row.thing.fromCounter())
                .table(all(Forecast::channels));
    }

    private AnswerTable officers() {
        return ResultTables.<Of<StaffMonth>>byStrategy("officers", Of::forecast)
                .add("month_end", Kind.DATE, row -> row.thing.last())
                .add("officer_days_asked", Kind.COUNT, row -> row.thing.asked())
                .add("officer_days_present", Kind.COUNT, row -> row.thing.present())
                .add("officer_days_assigned", Kind.COUNT, row -> row.thing.assigned())
                .add("officer_days_busy", Kind.COUNT, row -> row.thing.busy())
                .table(all(f -> f.staff().months()));
    }

    private <T> List<Of<T>> all(Function<Forecast, List<T>> things) {
        return comparison.forecasts().stream()
                .flatMap(forecast -> things.apply(forecast).stream().map(thing -> new Of<>(forecast, thing)))
                .toList();
    }
}
