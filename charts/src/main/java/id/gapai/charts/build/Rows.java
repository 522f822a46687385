package id.gapai.charts.build;

import id.gapai.charts.spec.ChartSpec;
import id.gapai.model.forecast.Forecast;
import id.gapai.model.forecast.StudyForecast;

/** What charts with one row per strategy share. */
final class Rows {
    private static final int ROOM_AROUND = 190;
    private static final int ROW = 40;

    private Rows() {}

    /** Points that a chart of so many rows needs. */
    static int height(int rows) {
        return Math.max(ChartSpec.HEIGHT * 2 / 3, ROOM_AROUND + rows * ROW);
    }

    static boolean isReference(StudyForecast study, Forecast forecast) {
        return forecast.strategy().equals(study.comparison().reference());
    }
}
