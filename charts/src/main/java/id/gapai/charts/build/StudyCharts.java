package id.gapai.charts.build;

import id.gapai.charts.spec.ChartSpec;
import id.gapai.charts.text.Language;
import id.gapai.model.forecast.CalibrationFit;
import id.gapai.model.forecast.CountUpdate;
import id.gapai.model.forecast.PastForecasts;
import id.gapai.model.forecast.PopulationView;
import id.gapai.model.forecast.StudyForecast;
import java.util.ArrayList;
import java.util.List;

/** All charts of a study in reading order: the answer, what leads to it, how sure it is, what it rests on. */
public final class StudyCharts {
    private StudyCharts() {}

    public static List<ChartSpec> of(StudyForecast study, Language language) {
        var words = new Words(language);
        var forecasts = study.comparison().forecasts();
        var charts = new ArrayList<ChartSpec>();
        for (int i = 0; i < forecasts.get(0).targets().size(); i++) {
            charts.add(ProbabilityChart.of(words, study, i));
            CourseChart.of(words, study, i).ifPresent(charts::add);
        }
        charts.add(FinalActiveChart.of(words, study));
        if (forecasts.size() > 1) {
            charts.add(FanGrid.of(words, study));
        }
        study.update().ifPresent(update -> charts.add(UpdateChart.of(words, update, words.pick(study.sourceLine()))));
        ShareLineChart.of(words, study).ifPresent(charts::add);
        forecasts.forEach(forecast -> charts.add(FanChart.of(words, study, forecast)));
        charts.add(ChannelChart.of(words, study));
        charts.add(OfficerChart.of(words, study));
        charts.add(OfficerUseChart.of(words, study));
        addGround(charts, words, study);
        return charts;
    }

    private static void addGround(List<ChartSpec> charts, Words words, StudyForecast study) {
        var source = words.pick(study.sourceLine());
        study.hindcast().ifPresent(hindcast -> charts.add(HindcastChart.of(words, hindcast, source)));
        charts.add(PyramidChart.of(words, study.population(), words.pick(study.title()), source));
        if (!study.population().months().isEmpty()) {
            charts.add(TurningChart.of(words, study));
        }
    }

    /**
     * The population pyramid alone.
     *
     * @param place  whose residents they are
     * @param source the source line
     */
    public static ChartSpec pyramid(PopulationView population, String place, String source, Language language) {
        return PyramidChart.of(new Words(language), population, place, source);
    }

    /**
     * Old forecasts laid over what was counted since.
     *
     * @param sentence what was found
     * @param source   the source line
     */
    public static ChartSpec review(PastForecasts past, String sentence, String source, Language language) {
        return ReviewChart.of(new Words(language), past, sentence, source);
    }

    /**
     * A forecast before and after new counts.
     *
     * @param source the source line
     */
    public static ChartSpec update(CountUpdate update, String source, Language language) {
        return UpdateChart.of(new Words(language), update, source);
    }

    /** Fitted numbers before and after. */
    public static ChartSpec calibration(CalibrationFit fit, Language language) {
        return CalibrationChart.of(new Words(language), fit);
    }
}
