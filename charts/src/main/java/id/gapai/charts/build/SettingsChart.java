package id.gapai.charts.build;

import id.gapai.charts.spec.Axis;
import id.gapai.charts.spec.Axis.Tick;
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
import id.gapai.charts.text.Language;
import id.gapai.model.array.Doubles;
import id.gapai.model.forecast.Estimate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** The probability of a target at settings of a lever, with what is wanted and the settings that were proved. */
public final class SettingsChart {
    private static final int LABELS = 9;

    private final Language language;
    private final Words words;

    private SettingsChart(Language language, Words words) {
        this.language = language;
        this.words = words;
    }

    /**
     * A setting.
     *
     * @param at    place on the axis
     * @param label what is set
     */
    public record Point(double at, String label, Estimate probability) {}

    /**
     * What is written into the picture.
     *
     * @param axis     what is set
     * @param estimate of the legend: the probability with its interval
     * @param wanted   of the legend: the probability that is wanted
     * @param reached  of the legend: a setting that is proved to reach it
     * @param missed   of the legend: a setting that is proved not to
     */
    public record Words(String axis, String probability, String estimate, String wanted, String reached, String missed) {}

    /**
     * The picture.
     *
     * @param points  from left to right, two at least
     * @param wanted  probability, 0 … 1
     * @param reached settings that are proved to reach it
     * @param missed  settings that are proved not to
     */
    public static ChartSpec of(
            Heading heading,
            Words words,
            List<Point> points,
            double wanted,
            List<Point> reached,
            List<Point> missed,
            Language language) {
        return new SettingsChart(language, words).chart(heading, points, wanted, reached, missed);
    }

    private ChartSpec chart(Heading heading, List<Point> points, double wanted, List<Point> reached, List<Point> missed) {
        double first = points.get(0).at();
        double last = points.get(points.size() - 1).at();
        double room = (last - first) * 0.02;
        var x = new Axis(words.axis(), first - room, last + room, ticks(points));
        var y = Scales.percent(language, words.probability());
        var marks = new ArrayList<Mark>();
        marks.add(Area.between(
                words.estimate(), Ink.BAND_80, dense(points, Point::at), dense(points, p -> p.probability().low()), dense(points, p -> p.probability().high())));
        marks.add(new Line("", Ink.BLUE, Stroke.THIN, dense(points, Point::at), dense(points, p -> p.probability().value())));
        marks.add(dots("", Ink.BLUE, points));
        marks.add(Line.horizontal(words.wanted(), Ink.BLACK, Stroke.DASHED, wanted, first - room, last + room));
        proved(marks, words.missed(), Ink.VERMILLION, missed);
        proved(marks, words.reached(), Ink.GREEN, reached);
        for (var point : reached) {
            boolean isRight = point.at() > (first + last) / 2;
            marks.add(new Note(point.label(), Ink.BLACK, isRight ? Side.LEFT : Side.RIGHT, point.at(), point.probability().value()));
        }
        return ChartSpec.of("settings", heading, new Panel("", x, y, marks), table(points));
    }

    private static void proved(List<Mark> marks, String label, Ink ink, List<Point> points) {
        if (!points.isEmpty()) {
            marks.add(dots(label, ink, points));
        }
    }

    private static Dots dots(String label, Ink ink, List<Point> points) {
        return new Dots(
                label,
                ink,
                true,
                Doubles.generate(points.size(), i -> points.get(i).at()),
                Doubles.generate(points.size(), i -> points.get(i).probability().value()));
    }

    private static Doubles dense(List<Point> points, ToDoubleFunction<Point> value) {
        return Straight.along(points.size(), i -> value.applyAsDouble(points.get(i)));
    }

    /** Labels that stand apart: of points that lie close together the first. */
    private static List<Tick> ticks(List<Point> points) {
        double apart = (points.get(points.size() - 1).at() - points.get(0).at()) / LABELS;
        var ticks = new ArrayList<Tick>();
        for (var point : points) {
            if (ticks.isEmpty() || point.at() - ticks.get(ticks.size() - 1).at() >= apart * 0.99) {
                ticks.add(new Tick(point.at(), point.label(), true));
            }
        }
        return ticks;
    }

    private FigureTable table(List<Point> points) {
        var rows = points.stream()
                .map(point -> List.of(
                        point.label(), language.probability(point.probability()), language.interval(point.probability())))
                .toList();
        return new FigureTable(List.of(words.axis(), words.probability(), "95 %"), rows);
    }
}
