package id.gapai.charts.build;

import id.gapai.charts.spec.ChartSpec;
import id.gapai.charts.spec.ChartSpec.Heading;
import id.gapai.charts.spec.FigureTable;
import id.gapai.charts.spec.Ink;
import id.gapai.charts.spec.Mark;
import id.gapai.charts.spec.Mark.Area;
import id.gapai.charts.spec.Mark.Dots;
import id.gapai.charts.spec.Mark.Line;
import id.gapai.charts.spec.Mark.Stroke;
import id.gapai.charts.spec.Panel;
import id.gapai.charts.text.Language;
import id.gapai.model.array.Doubles;
import id.gapai.model.forecast.Estimate;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/** Counts on the way that leave a wanted probability, over the middle four fifths of the paths, with the counts that are known. */
public final class MilestoneChart {
    private static final int MONTH_LABELS = 12;
    private static final Ink INTERVAL = new Ink(0x009E73, 70);

    private final LocalDate start;
    private final Language language;
    private final Words words;

    private MilestoneChart(LocalDate start, Language language, Words words) {
        this.start = start;
        this.language = language;
        this.words = words;
    }

    /**
     * A day on the way.
     *
     * @param low       a tenth of the paths have fewer active residents, {@code high} a tenth more
     * @param median    of the paths
     * @param milestone with its interval; empty: no count that paths have tells apart
     */
    public record Point(LocalDate day, double low, double median, double high, Optional<Estimate> milestone) {}

    /** A count that is known. */
    public record Known(LocalDate day, double count) {}

    /**
     * What is written into the picture.
     *
     * @param axis     what is counted
     * @param band     of the legend: the middle four fifths of the paths
     * @param day      heading of the days in the table; {@code interval} of the intervals
     */
    public record Words(String axis, String band, String median, String milestone, String interval, String count, String target, String day) {}

    /**
     * The picture.
     *
     * @param first    the as-of date with what is known of it
     * @param points   later days, by date; the last is the target date
     * @param target   active residents that the target asks for at the end
     * @param counts   later ones than the as-of date, by date; may be empty
     */
    public static ChartSpec of(Heading heading, Words words, Point first, List<Point> points, double target, List<Known> counts, Language language) {
        var all = new ArrayList<>(List.of(first));
        all.addAll(points);
        return new MilestoneChart(first.day(), language, words).chart(heading, all, target, counts);
    }

    private ChartSpec chart(Heading heading, List<Point> points, double target, List<Known> counts) {
        int days = (int) day(points.get(points.size() - 1).day());
        double top = points.stream().mapToDouble(p -> Math.max(p.high(), p.milestone().map(Estimate::high).orElse(0.0))).max().orElseThrow();
        double greatest = counts.stream().mapToDouble(Known::count).reduce(Math.max(top, target), Math::max);
        var x = Scales.days(language, start, 0, days, MONTH_LABELS);
        var y = Scales.counts(language, words.axis(), 0, greatest);
        var marks = new ArrayList<Mark>();
        marks.add(Area.between(words.band(), Ink.BAND_80, along(points, p -> day(p.day())), along(points, Point::low), along(points, Point::high)));
        marks.add(new Line(words.median(), Ink.MEDIAN, Stroke.NORMAL, along(points, p -> day(p.day())), along(points, Point::median)));
        marks.add(Line.horizontal(words.target(), Ink.VERMILLION, Stroke.NORMAL, target, 0, days));
        milestones(points, marks);
        if (!counts.isEmpty()) {
            marks.add(dots(words.count(), Ink.BLACK, counts, known -> day(known.day()), Known::count));
        }
        return ChartSpec.of("milestones", heading, new Panel("", x, y, marks), table(points));
    }

    /** A line through those that follow each other. */
    private void milestones(List<Point> points, List<Mark> marks) {
        var label = words.milestone();
        var runs = runs(points);
        for (var run : runs) {
            var xs = along(run, p -> day(p.day()));
            marks.add(Area.between("", INTERVAL, xs, along(run, p -> milestone(p).low()), along(run, p -> milestone(p).high())));
            marks.add(new Line("", Ink.GREEN, Stroke.NORMAL, xs, along(run, p -> milestone(p).value())));
        }
        for (var run : runs) {
            marks.add(dots(label, Ink.GREEN, run, p -> day(p.day()), p -> milestone(p).value()));
            label = "";
        }
    }

    private static List<List<Point>> runs(List<Point> points) {
        var runs = new ArrayList<List<Point>>();
        boolean isOpen = false;
        for (var point : points) {
            if (point.milestone().isPresent()) {
                if (!isOpen) {
                    runs.add(new ArrayList<>());
                }
                runs.get(runs.size() - 1).add(point);
            }
            isOpen = point.milestone().isPresent();
        }
        return runs;
    }

    private static Estimate milestone(Point point) {
        return point.milestone().orElseThrow();
    }

    private static Doubles along(List<Point> points, ToDoubleFunction<Point> value) {
        return Straight.along(points.size(), i -> value.applyAsDouble(points.get(i)));
    }

    private static <T> Dots dots(String label, Ink ink, List<T> all, ToDoubleFunction<T> x, ToDoubleFunction<T> y) {
        return new Dots(
                label, ink, true, Doubles.generate(all.size(), i -> x.applyAsDouble(all.get(i))), Doubles.generate(all.size(), i -> y.applyAsDouble(all.get(i))));
    }

    private double day(LocalDate date) {
        return ChronoUnit.DAYS.between(start, date);
    }

    private FigureTable table(List<Point> points) {
        var header = List.of(words.day(), words.milestone(), words.interval(), "10 %", words.median(), "90 %");
        return new FigureTable(header, points.stream().map(this::row).toList());
    }

    private List<String> row(Point point) {
        return List.of(
                language.shortDate(point.day()),
                point.milestone().map(m -> language.about(m.value())).orElse("–"),
                point.milestone().map(m -> language.about(m.low()) + " – " + language.about(m.high())).orElse("–"),
                language.about(point.low()),
                language.about(point.median()),
                language.about(point.high()));
    }
}
