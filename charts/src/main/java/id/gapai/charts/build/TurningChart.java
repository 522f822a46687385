package id.gapai.charts.build;

import id.gapai.charts.spec.Axis;
import id.gapai.charts.spec.Axis.Tick;
import id.gapai.charts.spec.ChartSpec;
import id.gapai.charts.spec.ChartSpec.Heading;
import id.gapai.charts.spec.FigureTable;
import id.gapai.charts.spec.Ink;
import id.gapai.charts.spec.Mark;
import id.gapai.charts.spec.Mark.Area;
import id.gapai.charts.spec.Panel;
import id.gapai.model.forecast.PopulationView.MonthCount;
import id.gapai.model.forecast.StudyForecast;
import java.util.ArrayList;
import java.util.List;

/** People who turn 17 in each month of the forecast. */
final class TurningChart {
    private static final double DAYS_PER_YEAR = 365.25;
    private static final double HALF_BAR = 0.4;
    private static final int LABELS = 12;

    private final Words words;
    private final StudyForecast study;
    private final List<MonthCount> months;

    private TurningChart(Words words, StudyForecast study) {
        this.words = words;
        this.study = study;
        this.months = study.population().months();
    }

    static ChartSpec of(Words words, StudyForecast study) {
        return new TurningChart(words, study).chart();
    }

    private ChartSpec chart() {
        double top = months.stream().mapToDouble(MonthCount::persons).max().orElse(1);
        var y = Scales.counts(words.language(), words.text("axis.turning"), 0, top);
        return ChartSpec.of("turning-17", heading(), new Panel("", axis(), y, marks()), table());
    }

    private Axis axis() {
        int step = 1 + (months.size() - 1) / LABELS;
        var ticks = new ArrayList<Tick>();
        for (int i = 0; i < months.size(); i += step) {
            ticks.add(new Tick(i, label(i, i == 0), false));
        }
        return new Axis("", -0.6, months.size() - 0.4, ticks);
    }

    private String label(int index, boolean first) {
        var month = months.get(index).month();
        var name = words.language().month(month);
        return first || month.getMonthValue() == 1 ? name + " " + month.getYear() : name;
    }

    private List<Mark> marks() {
        var marks = new ArrayList<Mark>();
        for (int i = 0; i < months.size(); i++) {
            boolean whole = isWhole(months.get(i));
            var label = words.text(whole ? "turning.month" : "turning.part");
            var ink = whole ? Ink.BLUE : Ink.BAND_80;
            marks.add(Area.box(label, ink, i - HALF_BAR, i + HALF_BAR, 0, months.get(i).persons()));
        }
        return marks;
    }

    private static boolean isWhole(MonthCount month) {
        return month.days() == month.month().lengthOfMonth();
    }

    private Heading heading() {
        double persons = months.stream().mapToDouble(MonthCount::persons).sum();
        int days = months.stream().mapToInt(MonthCount::days).sum();
        var title = words.text(
                "turning.title",
                words.about(persons),
                words.date(study.asOf()),
                words.date(study.end()),
                words.about(persons / Math.max(1, days) * DAYS_PER_YEAR));
        return new Heading(
                title, words.text("turning.subtitle"), words.text("turning.sentence"), words.pick(study.sourceLine()));
    }

    private FigureTable table() {
        var header = List.of(words.text("table.month"), words.text("table.days"), words.text("axis.turning"));
        var rows = new ArrayList<List<String>>();
        for (int i = 0; i < months.size(); i++) {
            var month = months.get(i);
            rows.add(List.of(label(i, true), words.count(month.days()), words.count(month.persons())));
        }
        return new FigureTable(header, rows);
    }
}
