package id.gapai.charts.build;

import id.gapai.charts.spec.ChartSpec;
import id.gapai.charts.spec.ChartSpec.Heading;
import id.gapai.charts.spec.FigureTable;
import id.gapai.charts.spec.Mark;
import id.gapai.charts.spec.Panel;
import id.gapai.model.forecast.Forecast;
import id.gapai.model.forecast.StudyForecast;
import id.gapai.model.forecast.TargetResult;
import java.util.ArrayList;
import java.util.List;

/** The fans of all strategies side by side on one scale. */
final class FanGrid {
    private static final int MONTH_LABELS = 3;

    private final Words words;
    private final StudyForecast study;
    private final List<Forecast> forecasts;

    private FanGrid(Words words, StudyForecast study) {
        this.words = words;
        this.study = study;
        this.forecasts = study.comparison().forecasts();
    }

    static ChartSpec of(Words words, StudyForecast study) {
        return new FanGrid(words, study).chart();
    }

    private ChartSpec chart() {
        var panels = forecasts.stream().map(this::panel).toList();
        return new ChartSpec("fans", heading(), panels, Grid.columns(panels), Grid.height(panels), table());
    }

    private Panel panel(Forecast forecast) {
        double top = forecasts.stream().mapToDouble(FanMarks::top).max().orElseThrow();
        var marks = new ArrayList<Mark>(FanMarks.bands(words, forecast.active()));
        marks.add(FanMarks.median(words, forecast.active()));
        marks.addAll(FanMarks.targets(words, forecast));
        return new Panel(
                words.strategy(forecast),
                Scales.days(words.language(), forecast.start(), 0, forecast.days(), MONTH_LABELS),
                Scales.counts(words.language(), "", 0, top),
                marks);
    }

    private Heading heading() {
        var main = forecasts.get(0).targets().get(0).target();
        return new Heading(
                title(words.target(main)),
                words.text("fans.subtitle", words.count(forecasts.get(0).paths())),
                words.text("fans.sentence"),
                words.pick(study.sourceLine()));
    }

    private String title(String target) {
        var plans = Rows.plans(forecasts);
        long reaching = plans.stream().filter(FanGrid::medianReaches).count();
        var key = reaching == 0 ? "fans.title.none" : "fans.title.some";
        return words.text(key, words.count(reaching), words.count(plans.size()), target) + words.aside(forecasts);
    }

    private static boolean medianReaches(Forecast forecast) {
        return forecast.targets().get(0).probability().value() >= 0.5;
    }

    private FigureTable table() {
        var header = List.of(
                words.text("table.strategy"),
                words.text("table.median"),
                words.text("table.reached"),
                words.text("table.date-reached"),
                words.text("table.shortfall"));
        return new FigureTable(header, forecasts.stream().map(this::row).toList());
    }

    private List<String> row(Forecast forecast) {
        TargetResult main = forecast.targets().get(0);
        return List.of(
                words.strategy(forecast),
                words.count(forecast.active().last(0.5)),
                words.probability(main.everReached()),
                main.medianDate().map(date -> words.language().shortDate(date.value())).orElse("–"),
                words.count(main.shortfall().value()));
    }
}
