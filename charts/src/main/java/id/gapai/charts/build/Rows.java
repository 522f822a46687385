package id.gapai.charts.build;

import id.gapai.charts.spec.ChartSpec;
import id.gapai.model.forecast.Forecast;
import id.gapai.model.forecast.StudyForecast;
import java.util.List;
import java.util.stream.IntStream;

/** What charts and tables with one row per strategy or month share. */
final class Rows {
    private static final int ROOM_AROUND = 190;
    private static final int ROW = 40;

    private Rows() {}

    /** Points that a chart of so many rows needs. */
    static int height(int rows) {
        return Math.max(ChartSpec.HEIGHT * 2 / 3, ROOM_AROUND + rows * ROW);
    }

    /** Strategies without hindsight; all if there are no others. */
    static List<Forecast> plans(List<Forecast> forecasts) {
        var plans = forecasts.stream().filter(f -> !f.hindsight()).toList();
        return plans.isEmpty() ? forecasts : plans;
    }

    /** Indices of the last days of months, and of the forecast. */
    static List<Integer> monthEnds(Forecast forecast) {
        return IntStream.range(0, forecast.days())
                .filter(i -> forecast.dateAt(i + 1).getDayOfMonth() == 1 || i == forecast.days() - 1)
                .boxed()
                .toList();
    }

    static boolean isReference(StudyForecast study, Forecast forecast) {
        return forecast.strategy().equals(study.comparison().reference());
    }
}
