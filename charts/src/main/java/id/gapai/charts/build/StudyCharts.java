package id.gapai.charts.build;

import id.gapai.charts.spec.ChartSpec;
import id.gapai.charts.text.Language;
import id.gapai.model.forecast.StudyForecast;
import java.util.ArrayList;
import java.util.List;

/** All charts of a study in reading order. */
public final class StudyCharts {
    private StudyCharts() {}

    public static List<ChartSpec> of(StudyForecast study, Language language) {
        var words = new Words(language);
        var charts = new ArrayList<ChartSpec>();
        var forecasts = study.comparison().forecasts();
        for (int i = 0; i < forecasts.get(0).targets().size(); i++) {
            charts.add(ProbabilityChart.of(words, study, i));
        }
        for (var forecast : forecasts) {
            charts.add(FanChart.of(words, study, forecast));
        }
        return charts;
    }
}
