package id.gapai.scenarios.tables;

import id.gapai.model.forecast.Bands;
import id.gapai.model.forecast.Comparison;
import id.gapai.model.forecast.Forecast;
import id.gapai.scenarios.decision.AnswerTable;
import id.gapai.scenarios.decision.Column.Kind;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/** The daily numbers of every strategy, one row for a day, without their Monte Carlo intervals: those of forecast.csv. */
final class DayTable {
    private DayTable() {}

    /** @param index of the day in every series */
    private record Day(Forecast forecast, int index) {
        double of(Function<Forecast, Bands> measure, double level) {
            return measure.apply(forecast).at(level).get(index);
        }
    }

    static AnswerTable of(Comparison comparison) {
        var columns = ResultTables.<Day>byStrategy("forecast", Day::forecast).add("date", Kind.DATE, day -> day.forecast.dateAt(day.index));
        for (double level : Bands.LEVELS.toArray()) {
            columns.add("active_" + quantile(level), Kind.COUNT, day -> day.of(Forecast::active, level));
        }
        columns.add("active_mean", Kind.COUNT, day -> day.forecast.active().mean().get(day.index))
                .add("holders_median", Kind.COUNT, day -> day.of(Forecast::holders, 0.5))
                .add("share_median", Kind.SHARE, day -> day.of(Forecast::share, 0.5))
                .add("share_q05", Kind.SHARE, day -> day.of(Forecast::share, 0.05))
                .add("share_q95", Kind.SHARE, day -> day.of(Forecast::share, 0.95));
        addTargets(columns, comparison);
        return columns.table(days(comparison));
    }

    private static void addTargets(Columns<Day> columns, Comparison comparison) {
        for (var result : comparison.referenceForecast().targets()) {
            var target = result.target();
            columns.add(
                    "probability_" + target.name().replace('-', '_'),
                    Columns.WORDS.text("column.probability_of", target.title()),
                    Kind.SHARE,
                    day -> day.forecast.target(target.name()).probabilityByDay().get(day.index));
        }
    }

    private static List<Day> days(Comparison comparison) {
        return comparison.forecasts().stream()
                .flatMap(forecast -> IntStream.range(0, forecast.days()).mapToObj(index -> new Day(forecast, index)))
                .toList();
    }

    private static String quantile(double level) {
        return level == 0.5 ? "median" : "q%02d".formatted(Math.round(level * 100));
    }
}
