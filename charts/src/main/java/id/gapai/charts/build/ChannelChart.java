package id.gapai.charts.build;

import id.gapai.charts.spec.ChartSpec;
import id.gapai.charts.spec.ChartSpec.Heading;
import id.gapai.charts.spec.FigureTable;
import id.gapai.charts.spec.Ink;
import id.gapai.charts.spec.Mark;
import id.gapai.charts.spec.Mark.Area;
import id.gapai.charts.spec.Mark.Note;
import id.gapai.charts.spec.Mark.Side;
import id.gapai.charts.spec.Panel;
import id.gapai.model.forecast.ChannelResult;
import id.gapai.model.forecast.Forecast;
import id.gapai.model.forecast.StudyForecast;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Mean activations of residents by channel, one stacked bar per strategy. */
final class ChannelChart {
    private static final double HALF_BAR = 0.3;
    private static final double GAP = 0.0015;

    private final Words words;
    private final StudyForecast study;
    private final List<Forecast> forecasts;
    /** Those with a colour of their own, the largest first; the others are drawn together. */
    private final List<ChannelResult> named;

    private ChannelChart(Words words, StudyForecast study) {
        this.words = words;
        this.study = study;
        this.forecasts = study.comparison().forecasts();
        var all = ChannelTotals.largestFirst(forecasts);
        this.named = all.subList(0, Math.min(all.size(), Ink.CATEGORIES.size()));
    }

    static ChartSpec of(Words words, StudyForecast study) {
        return new ChannelChart(words, study).chart();
    }

    private ChartSpec chart() {
        var x = Scales.countsWithin(words.language(), words.text("axis.activations"), 0, 1.12 * largest());
        var y = Scales.rows(forecasts.stream().map(words::strategy).toList());
        var panel = new Panel("", x, y, marks());
        return new ChartSpec("channels", heading(), List.of(panel), 1, Rows.height(forecasts.size()), table());
    }

    private double largest() {
        return Math.max(1, forecasts.stream().mapToDouble(ChannelTotals::total).max().orElseThrow());
    }

    private Heading heading() {
        var plan = Rows.plans(forecasts).stream()
                .max(Comparator.comparingDouble(ChannelTotals::total))
                .orElseThrow();
        var end = words.date(plan.end());
        return new Heading(
                title(plan, end),
                words.text("channels.subtitle", words.count(plan.paths())),
                words.text("channels.sentence"),
                words.pick(study.sourceLine()));
    }

    private String title(Forecast plan, String end) {
        double total = ChannelTotals.total(plan);
        if (!(total > 0)) {
            return words.text("channels.title.none", end);
        }
        var largest = plan.channels().stream()
                .max(Comparator.comparingDouble(c -> c.activations().value()))
                .orElseThrow();
        var share = words.language().percent(largest.activations().value() / total, 0);
        var channel = words.pick(largest.title());
        var key = forecasts.size() == 1 ? "channels.title.one" : "channels.title.many";
        return words.text(key, words.strategy(plan), words.about(total), end, channel, share) + words.aside(forecasts);
    }

    /** Channel by channel, so that the legend, which follows the marks, has them in the order of the bars. */
    private List<Mark> marks() {
        var marks = new ArrayList<Mark>();
        var ends = new double[forecasts.size()];
        for (int i = 0; i < named.size(); i++) {
            var label = words.pick(named.get(i).title());
            for (int row = 0; row < ends.length; row++) {
                double persons = ChannelTotals.of(forecasts.get(row), named.get(i));
                ends[row] = bar(marks, new Part(label, Ink.CATEGORIES.get(i), persons), ends[row], row);
            }
        }
        for (int row = 0; row < ends.length; row++) {
            double rest = ChannelTotals.total(forecasts.get(row)) - ends[row];
            double x = bar(marks, new Part(words.text("channels.other"), Ink.GREY, rest), ends[row], row);
            marks.add(new Note(words.about(x), Ink.BLACK, Side.RIGHT, x, -row));
        }
        return marks;
    }

    private record Part(String label, Ink ink, double persons) {}

    /** Adds a piece of a bar, if there is anything to see, and returns where the next one begins. */
    private double bar(List<Mark> marks, Part part, double x, int row) {
        double gap = GAP * largest();
        if (part.persons() > gap) {
            double end = x + part.persons();
            marks.add(Area.box(part.label(), part.ink(), x, end - gap, -row - HALF_BAR, -row + HALF_BAR));
        }
        return x + Math.max(0, part.persons());
    }

    private FigureTable table() {
        var header = List.of(
                words.text("table.strategy"),
                words.text("table.channel"),
                words.text("table.activations"),
                "5 %",
                "95 %",
                words.text("table.turned-away"),
                words.text("table.officer-days"));
        var rows = new ArrayList<List<String>>();
        for (var forecast : forecasts) {
            for (var channel : forecast.channels()) {
                rows.add(row(forecast, channel));
            }
        }
        return new FigureTable(header, rows);
    }

    private List<String> row(Forecast forecast, ChannelResult channel) {
        return List.of(
                words.strategy(forecast),
                words.pick(channel.title()),
                words.count(channel.activations().value()),
                words.count(channel.q05().value()),
                words.count(channel.q95().value()),
                words.count(channel.turnedAway().value()),
                words.count(channel.officerDaysAssigned().value()));
    }
}
