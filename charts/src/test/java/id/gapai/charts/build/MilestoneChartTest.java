package id.gapai.charts.build;

import static org.assertj.core.api.Assertions.assertThat;

import id.gapai.charts.build.MilestoneChart.Known;
import id.gapai.charts.build.MilestoneChart.Point;
import id.gapai.charts.spec.ChartSpec;
import id.gapai.charts.spec.ChartSpec.Heading;
import id.gapai.charts.spec.Ink;
import id.gapai.charts.spec.Mark.Dots;
import id.gapai.charts.spec.Mark.Line;
import id.gapai.charts.text.Language;
import id.gapai.model.array.Doubles;
import id.gapai.model.forecast.Estimate;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MilestoneChartTest {
    private static final LocalDate START = LocalDate.of(2025, 1, 11);
    private static final MilestoneChart.Words WORDS =
            new MilestoneChart.Words("people", "band", "median", "milestone", "interval", "known", "target", "day");

    private static Point point(int day, double median, double... milestone) {
        var estimate = milestone.length == 0 ? Optional.<Estimate>empty() : Optional.of(new Estimate(milestone[0], milestone[0] - 5, milestone[0] + 5));
        return new Point(START.plusDays(day), median - 50, median, median + 50, estimate);
    }

    private static ChartSpec chart(List<Known> counts) {
        var points = List.of(point(20, 200), point(48, 300, 320), point(79, 400, 410), point(90, 500), point(100, 600, 700));
        return MilestoneChart.of(new Heading("", "", "", ""), WORDS, point(0, 100), points, 700, counts, Language.EN);
    }

    private static Stream<Dots> dots(ChartSpec chart, Ink ink) {
        return chart.panels().get(0).marks().stream().filter(Dots.class::isInstance).map(Dots.class::cast).filter(dots -> dots.ink().equals(ink));
    }

    @Test
    void milestonesThatFollowEachOtherAreJoinedAndNoOthers() {
        var runs = dots(chart(List.of()), Ink.GREEN).toList();
        assertThat(runs).extracting(Dots::xs).containsExactly(Doubles.of(48, 79), Doubles.of(100));
        assertThat(runs).extracting(Dots::label).containsExactly("milestone", "");
        var lines = chart(List.of()).panels().get(0).marks().stream().filter(Line.class::isInstance).map(Line.class::cast).toList();
        assertThat(lines).filteredOn(line -> line.ink().equals(Ink.GREEN)).hasSize(2);
        assertThat(lines).filteredOn(line -> line.ink().equals(Ink.VERMILLION)).extracting(Line::ys).containsExactly(Doubles.of(700, 700));
    }

    @Test
    void knownCountsStandOnTheirDays() {
        assertThat(dots(chart(List.of()), Ink.BLACK)).isEmpty();
        assertThat(dots(chart(List.of(new Known(START.plusDays(31), 250))), Ink.BLACK)).singleElement().satisfies(known -> {
            assertThat(known.xs()).isEqualTo(Doubles.of(31));
            assertThat(known.ys()).isEqualTo(Doubles.of(250));
        });
    }

    @Test
    void theTableHasADashWhereThereIsNoMilestone() {
        var rows = chart(List.of()).table().rows();
        assertThat(rows.get(1)).containsExactly("31 Jan 2025", "–", "–", "150", "200", "250");
        assertThat(rows.get(2)).containsExactly("28 Feb 2025", "320", "315 – 325", "250", "300", "350");
    }

    @Test
    void straightLinesAreDense() {
        var ys = Straight.along(3, i -> 12.0 * i * i);
        assertThat(ys.size()).isEqualTo(25);
        assertThat(ys.get(1)).isEqualTo(1);
        assertThat(ys.get(13)).isEqualTo(15);
        assertThat(Straight.along(1, i -> 7)).isEqualTo(Doubles.of(7));
    }
}
