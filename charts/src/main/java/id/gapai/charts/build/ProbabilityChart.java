package id.gapai.charts.build;

import id.gapai.charts.spec.ChartSpec;
import id.gapai.charts.spec.ChartSpec.Heading;
import id.gapai.charts.spec.FigureTable;
import id.gapai.charts.spec.Ink;
import id.gapai.charts.spec.Mark;
import id.gapai.charts.spec.Mark.Area;
import id.gapai.charts.spec.Mark.Dots;
import id.gapai.charts.spec.Mark.Line;
import id.gapai.charts.spec.Mark.Note;
import id.gapai.charts.spec.Mark.Side;
import id.gapai.charts.spec.Mark.Stroke;
import id.gapai.charts.spec.Panel;
import id.gapai.model.forecast.Forecast;
import id.gapai.model.forecast.StudyForecast;
import id.gapai.model.forecast.TargetResult;
import java.util.ArrayList;
import java.util.List;

/** The probability of one target under every strategy, with its Monte Carlo interval. */
final class ProbabilityChart {
    /** Beyond it a value is written on the left of its dot. */
    private static final double NEAR_END = 0.85;

    private final Words words;
    private final StudyForecast study;
    private final List<Forecast> forecasts;
    private final int target;

    private ProbabilityChart(Words words, StudyForecast study, int target) {
        this.words = words;
        this.study = study;
        this.forecasts = study.comparison().forecasts();
        this.target = target;
    }

    /** @param target index of the target in the study */
    static ChartSpec of(Words words, StudyForecast study, int target) {
        return new ProbabilityChart(words, study, target).chart();
    }

    private ChartSpec chart() {
        var x = Scales.percent(words.language(), "");
        var y = Scales.rows(forecasts.stream().map(words::strategy).toList());
        var id = "probability-" + result(forecasts.get(0)).target().name();
        var panel = new Panel("", x, y, marks());
        return new ChartSpec(id, heading(), List.of(panel), 1, Rows.height(forecasts.size()), table());
    }

    private TargetResult result(Forecast forecast) {
        return forecast.targets().get(target);
    }

    private Heading heading() {
        var first = forecasts.get(0);
        var end = words.date(first.end());
        var name = words.target(result(first).target());
        var subtitle = words.text("probability.subtitle", name, end, words.count(first.paths()));
        return new Heading(
                new ProbabilityTitle(words, forecasts, this::result).text(),
                subtitle,
                words.text("probability.sentence"),
                words.pick(study.sourceLine()));
    }

    private List<Mark> marks() {
        var marks = new ArrayList<Mark>();
        for (int i = 0; i < forecasts.size(); i++) {
            var p = result(forecasts.get(i)).probability();
            var ink = Rows.isReference(study, forecasts.get(i)) ? Ink.GREY : Ink.BLUE;
            marks.add(Area.box("", Ink.BAND_80, 0, p.value(), -i - 0.12, -i + 0.12));
            marks.add(Line.horizontal(words.text("probability.interval"), ink, Stroke.NORMAL, -i, p.low(), p.high()));
            marks.add(Dots.at(words.text("probability.estimate"), ink, p.value(), -i));
            boolean nearEnd = p.high() > NEAR_END;
            var side = nearEnd ? Side.LEFT : Side.RIGHT;
            marks.add(new Note(words.probability(p), Ink.BLACK, side, nearEnd ? p.low() : p.high(), -i));
        }
        return marks;
    }

    private FigureTable table() {
        var header = List.of(words.text("table.strategy"), words.text("table.probability"), words.text("table.interval"));
        var rows = forecasts.stream()
                .map(forecast -> List.of(
                        words.strategy(forecast),
                        words.probability(result(forecast).probability()),
                        words.language().interval(result(forecast).probability())))
                .toList();
        return new FigureTable(header, rows);
    }
}
