package id.gapai.charts.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.gapai.charts.build.FrontierChart.Kind;
import id.gapai.charts.build.FrontierChart.Point;
import id.gapai.charts.build.Labels.Dot;
import id.gapai.charts.spec.Axis;
import id.gapai.charts.spec.ChartSpec;
import id.gapai.charts.spec.ChartSpec.Heading;
import id.gapai.charts.spec.FigureTable;
import id.gapai.charts.spec.Ink;
import id.gapai.charts.spec.Mark;
import id.gapai.charts.spec.Mark.Dots;
import id.gapai.charts.spec.Mark.Line;
import id.gapai.charts.spec.Mark.Note;
import id.gapai.charts.spec.Mark.Side;
import id.gapai.charts.text.Language;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FrontierChartTest {
    private static final FrontierChart.Words WORDS = new FrontierChart.Words("cost", "reach", "on it", "by extension", "dominated", "benchmark", "all", "enlarged");

    private static ChartSpec chart(Point... points) {
        return FrontierChart.of(new Heading("t", "s", "x", "y"), WORDS, List.of(points), new FigureTable(List.of("a"), List.of()), Language.EN);
    }

    private static <T extends Mark> List<T> marks(ChartSpec chart, int panel, Class<T> kind) {
        return chart.panels().get(panel).marks().stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    @Test
    void theLineJoinsTheFrontierFromTheCheapestOn() {
        var chart = chart(
                new Point("dear", Kind.FRONTIER, 100, 90), new Point("bad", Kind.DOMINATED, 70, 10), new Point("free", Kind.FRONTIER, 0, 0), new Point("fair", Kind.FRONTIER, 50, 80));
        assertThat(chart.panels()).hasSize(1);
        var lines = marks(chart, 0, Line.class);
        assertThat(lines).hasSize(2);
        assertThat(lines.get(0).xs().get(0)).isZero();
        assertThat(lines.get(0).ys().get(lines.get(0).ys().size() - 1)).isCloseTo(80, within(1e-9));
        assertThat(lines.get(1).xs().get(lines.get(1).xs().size() - 1)).isCloseTo(100, within(1e-9));
        assertThat(marks(chart, 0, Dots.class)).extracting(Dots::label).containsExactly("on it", "dominated");
        assertThat(marks(chart, 0, Note.class)).extracting(Note::text).containsExactlyInAnyOrder("dear", "bad", "free", "fair");
    }

    /** Where the cheap ones crowd they are drawn once more, and named there. */
    @Test
    void aCrowdIsEnlarged() {
        var chart = chart(
                new Point("a", Kind.FRONTIER, 0, 0),
                new Point("b", Kind.DOMINATED, 10, 0),
                new Point("c", Kind.EXTENDED, 20, 5),
                new Point("d", Kind.FRONTIER, 30, 20),
                new Point("far", Kind.FRONTIER, 1000, 90),
                new Point("other", Kind.BENCHMARK, 900, 150));
        assertThat(chart.panels()).extracting(panel -> panel.title()).containsExactly("all", "enlarged");
        assertThat(marks(chart, 0, Note.class)).extracting(Note::text).containsExactlyInAnyOrder("far", "other");
        assertThat(marks(chart, 1, Note.class)).extracting(Note::text).containsExactlyInAnyOrder("a", "b", "c", "d");
        assertThat(chart.panels().get(1).x().max()).isLessThan(100);
        // The way to the next one of the frontier leaves the panel.
        var panel = chart.panels().get(1);
        var line = marks(chart, 1, Line.class).get(1);
        assertThat(line.xs().get(line.xs().size() - 1)).isCloseTo(panel.x().max(), within(1e-9));
        assertThat(line.ys().get(line.ys().size() - 1)).isBetween(20.0, panel.y().max());
    }

    @Test
    void allInOnePlaceIsDrawnToo() {
        var chart = chart(new Point("a", Kind.FRONTIER, 5, 7), new Point("b", Kind.DOMINATED, 5, 7));
        assertThat(chart.panels()).hasSize(1);
        assertThat(marks(chart, 0, Note.class)).hasSize(2);
    }

    /** Twenty names around two points: no two overlap, and all lie inside. Letters are 8.1 points wide and lines 18 high. */
    @Test
    void namesDoNotOverlap() {
        var axis = new Axis("", 0, 740, List.of());
        var up = new Axis("", 0, 400, List.of());
        var dots = IntStream.range(0, 20).mapToObj(i -> new Dot("a name of some length " + i, Ink.BLACK, i < 10 ? 30 + i : 700, i < 10 ? 50 : 60 + i)).toList();
        var marks = new Labels(axis, up, 740, 400).of(dots, dots);
        var notes = marks.stream().filter(Note.class::isInstance).map(Note.class::cast).toList();
        assertThat(notes).hasSize(20);
        for (var a : notes) {
            assertThat(left(a)).isGreaterThanOrEqualTo(-1e-9);
            assertThat(left(a) + width(a)).isLessThanOrEqualTo(740 + 1e-9);
            for (var b : notes) {
                boolean beside = left(a) + width(a) <= left(b) + 1e-9 || left(b) + width(b) <= left(a) + 1e-9;
                assertThat(a == b || beside || Math.abs(a.y() - b.y()) >= 18 - 1e-9).as(a + " and " + b).isTrue();
            }
        }
        assertThat(marks.stream().filter(Line.class::isInstance)).isNotEmpty();
    }

    private static double width(Note note) {
        return 8.1 * note.text().length();
    }

    private static double left(Note note) {
        return note.side() == Side.RIGHT ? note.x() + 7 : note.x() - 7 - width(note);
    }
}
