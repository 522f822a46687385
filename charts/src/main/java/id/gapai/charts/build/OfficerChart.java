package id.gapai.charts.build;

import id.gapai.charts.spec.ChartSpec;
import id.gapai.charts.spec.ChartSpec.Heading;
import id.gapai.charts.spec.FigureTable;
import id.gapai.charts.spec.Ink;
import id.gapai.charts.spec.Mark;
import id.gapai.charts.spec.Mark.Area;
import id.gapai.charts.spec.Mark.Line;
import id.gapai.charts.spec.Mark.Stroke;
import id.gapai.charts.spec.Panel;
import id.gapai.model.array.Doubles;
import id.gapai.model.forecast.Forecast;
import id.gapai.model.forecast.StaffResult;
import id.gapai.model.forecast.StudyForecast;
import java.util.List;

/** Officer-days asked for, present and used per week, one panel per strategy on one scale. */
final class OfficerChart {
    private final Words words;
    private final StudyForecast study;
    private final List<Forecast> forecasts;

    private OfficerChart(Words words, StudyForecast study) {
        this.words = words;
        this.study = study;
        this.forecasts = study.comparison().forecasts();
    }

    static ChartSpec of(Words words, StudyForecast study) {
        return new OfficerChart(words, study).chart();
    }

    private ChartSpec chart() {
        var panels = forecasts.stream().map(this::panel).toList();
        return new ChartSpec("officers", heading(), panels, Grid.columns(panels), Grid.height(panels), table());
    }

    private Panel panel(Forecast forecast) {
        boolean alone = forecasts.size() == 1;
        var x = Scales.days(words.language(), forecast.start(), 0, forecast.days(), alone ? 10 : 3);
        var y = Scales.counts(words.language(), alone ? words.text("axis.officer-days") : "", 0, top());
        return new Panel(alone ? "" : words.strategy(forecast), x, y, marks(forecast.staff()));
    }

    private double top() {
        double top = 1;
        for (var forecast : forecasts) {
            var staff = forecast.staff();
            top = Math.max(top, Math.max(Weeks.of(staff.asked()).largest(), Weeks.of(staff.present().value()).largest()));
        }
        return 1.05 * top;
    }

    private List<Mark> marks(StaffResult staff) {
        var busy = Weeks.of(staff.busy().value());
        var zero = Doubles.filled(busy.edges().size(), 0);
        return List.of(
                Area.between(words.text("officers.busy"), Ink.BAND_50, busy.edges(), zero, busy.heights()),
                line(words.text("officers.present"), Ink.BLACK, Stroke.NORMAL, staff.present().value()),
                line(words.text("officers.asked"), Ink.VERMILLION, Stroke.NORMAL, staff.asked()));
    }

    private static Mark line(String label, Ink ink, Stroke stroke, Doubles perDay) {
        var weeks = Weeks.of(perDay);
        return new Line(label, ink, stroke, weeks.edges(), weeks.heights());
    }

    private Heading heading() {
        long asking = forecasts.stream().filter(f -> f.staff().asked().sum() > f.staff().present().sum()).count();
        return new Heading(
                forecasts.size() == 1 ? titleOfOne(forecasts.get(0)) : titleOfMany(asking),
                words.text("officers.subtitle", words.count(forecasts.get(0).paths())),
                words.text("officers.sentence"),
                words.pick(study.sourceLine()));
    }

    private String titleOfOne(Forecast forecast) {
        var staff = forecast.staff();
        return words.text(
                "officers.title.one",
                words.strategy(forecast),
                words.about(staff.asked().sum()),
                words.about(staff.present().sum()),
                words.about(staff.busy().sum()));
    }

    private String titleOfMany(long asking) {
        var key = asking == 0 ? "officers.title.none" : "officers.title.some";
        return words.text(key, words.count(asking), words.count(forecasts.size()));
    }

    private FigureTable table() {
        var header = List.of(
                words.text("table.strategy"),
                words.text("officers.asked"),
                words.text("officers.present"),
                words.text("officers.assigned"),
                words.text("officers.busy"));
        return new FigureTable(header, forecasts.stream().map(this::row).toList());
    }

    private List<String> row(Forecast forecast) {
        var staff = forecast.staff();
        return List.of(
                words.strategy(forecast),
                words.count(staff.asked().sum()),
                words.count(staff.present().sum()),
                words.count(staff.assigned().sum()),
                words.count(staff.busy().sum()));
    }
}
