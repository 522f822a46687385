package id.gapai.charts.build;

import id.gapai.charts.spec.Axis;
import id.gapai.charts.spec.ChartSpec;
import id.gapai.charts.spec.ChartSpec.Heading;
import id.gapai.charts.spec.FigureTable;
import id.gapai.charts.spec.Ink;
import id.gapai.charts.spec.Mark;
import id.gapai.charts.spec.Mark.Line;
import id.gapai.charts.spec.Mark.Stroke;
import id.gapai.charts.spec.Panel;
import id.gapai.model.array.Doubles;
import id.gapai.model.forecast.Forecast;
import id.gapai.model.forecast.StudyForecast;
import id.gapai.model.forecast.TargetResult;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The probability that a target holds, by day: when under each strategy it becomes likely. */
final class CourseChart {
    private static final int MONTH_LABELS = 10;

    /** As many lines can be told apart by colour. */
    private static final int NAMED = Ink.CATEGORIES.size();

    private final Words words;
    private final StudyForecast study;
    private final int target;

    /** That hold the target on some path on some day, likeliest at the end first. */
    private final List<Forecast> able;

    private CourseChart(Words words, StudyForecast study, int target) {
        this.words = words;
        this.study = study;
        this.target = target;
        this.able = study.comparison().forecasts().stream()
                .filter(forecast -> peak(forecast) > 0)
                .sorted(Comparator.comparingDouble((Forecast f) -> result(f).probability().value()).reversed())
                .toList();
    }

    /**
     * None if no strategy has the target on any day of any path.
     *
     * @param target index of the target in the study
     */
    static Optional<ChartSpec> of(Words words, StudyForecast study, int target) {
        var chart = new CourseChart(words, study, target);
        return chart.able.isEmpty() ? Optional.empty() : Optional.of(chart.chart());
    }

    private TargetResult result(Forecast forecast) {
        return forecast.targets().get(target);
    }

    private Doubles course(Forecast forecast) {
        return result(forecast).probabilityByDay().value();
    }

    private double peak(Forecast forecast) {
        double peak = 0;
        for (int i = 0; i < course(forecast).size(); i++) {
            peak = Math.max(peak, course(forecast).get(i));
        }
        return peak;
    }

    private ChartSpec chart() {
        var first = able.get(0);
        var x = Scales.days(words.language(), first.start(), 0, first.days(), MONTH_LABELS);
        return ChartSpec.of("course-" + result(first).target().name(), heading(), new Panel("", x, chance(), marks()), table());
    }

    private Axis chance() {
        return Scales.percent(words.language(), words.text("axis.chance"));
    }

    private Heading heading() {
        var first = able.get(0);
        var name = words.target(result(first).target());
        return new Heading(
                title(name) + words.aside(study.comparison().forecasts()),
                words.text("course.subtitle", name, words.count(first.paths())),
                words.text("course.sentence"),
                words.pick(study.sourceLine()));
    }

    /** Of the plans; a benchmark with hindsight is none. */
    private String title(String name) {
        return able.stream()
                .filter(forecast -> !forecast.hindsight())
                .findFirst()
                .map(best -> words.text("course.title", name, words.strategy(best), words.probability(result(best).probability()), words.date(best.end())))
                .orElseGet(() -> words.text("course.title.none", name));
    }

    private List<Mark> marks() {
        var marks = new ArrayList<Mark>();
        for (int i = able.size() - 1; i >= 0; i--) {
            var label = i < NAMED ? words.strategy(able.get(i)) : words.text("course.other");
            var ink = i < NAMED ? Ink.CATEGORIES.get(i) : Ink.LIGHT_GREY;
            marks.add(new Line(label, ink, i < NAMED ? Stroke.THICK : Stroke.NORMAL, FanMarks.days(able.get(i).days()), course(able.get(i))));
        }
        return marks;
    }

    private FigureTable table() {
        var header = Stream.concat(Stream.of(words.text("table.date")), able.stream().map(words::strategy)).toList();
        return new FigureTable(header, Rows.monthEnds(able.get(0)).stream().map(this::row).toList());
    }

    private List<String> row(int index) {
        var date = words.language().shortDate(able.get(0).dateAt(index));
        return Stream.concat(Stream.of(date), able.stream().map(f -> words.probability(result(f).probabilityByDay().at(index)))).toList();
    }
}
