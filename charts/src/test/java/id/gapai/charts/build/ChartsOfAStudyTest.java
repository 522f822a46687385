package id.gapai.charts.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.gapai.charts.SampleStudy;
import id.gapai.charts.spec.ChartSpec;
import id.gapai.charts.spec.Ink;
import id.gapai.charts.spec.Mark;
import id.gapai.charts.spec.Panel;
import id.gapai.charts.text.Language;
import id.gapai.model.array.Doubles;
import id.gapai.model.forecast.Forecast;
import id.gapai.model.forecast.StudyForecast;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What charts show must be what the forecast says. */
class ChartsOfAStudyTest {
    private static final StudyForecast STUDY = SampleStudy.study();
    private static final List<ChartSpec> ENGLISH = StudyCharts.of(STUDY, Language.EN);
    private static final List<ChartSpec> INDONESIAN = StudyCharts.of(STUDY, Language.ID);

    static List<ChartSpec> charts() {
        return ENGLISH;
    }

    @ParameterizedTest
    @MethodSource("charts")
    void everyChartHasAllItsTexts(ChartSpec chart) {
        var heading = chart.heading();
        assertThat(List.of(heading.title(), heading.subtitle(), heading.sentence(), heading.source()))
                .noneMatch(String::isBlank)
                .noneMatch(text -> text.contains("{") || text.contains("null") || text.contains("NaN"));
        assertThat(heading.source()).isEqualTo(STUDY.sourceLine().en());
    }

    @ParameterizedTest
    @MethodSource("charts")
    void everyChartHasItsNumbersAsATable(ChartSpec chart) {
        assertThat(chart.table().rows()).isNotEmpty().allSatisfy(row -> assertThat(row).noneMatch(String::isBlank));
    }

    @ParameterizedTest
    @MethodSource("charts")
    void marksLieInsideTheirAxes(ChartSpec chart) {
        for (var panel : chart.panels()) {
            for (var mark : panel.marks()) {
                assertThat(Arrays.stream(xs(mark).toArray())).allMatch(x -> x >= panel.x().min() && x <= panel.x().max());
                assertThat(Arrays.stream(ys(mark).toArray())).allMatch(y -> y >= panel.y().min() && y <= panel.y().max());
            }
        }
    }

    private static Doubles xs(Mark mark) {
        return mark instanceof Mark.Area a
                ? a.xs()
                : mark instanceof Mark.Line l ? l.xs() : mark instanceof Mark.Dots d ? d.xs() : Doubles.of();
    }

    private static Doubles ys(Mark mark) {
        return mark instanceof Mark.Area a
                ? a.ys()
                : mark instanceof Mark.Line l ? l.ys() : mark instanceof Mark.Dots d ? d.ys() : Doubles.of();
    }

    @Test
    void theLanguageChangesTextsOnly() {
        assertThat(INDONESIAN).hasSameSizeAs(ENGLISH);
        for (int i = 0; i < ENGLISH.size(); i++) {
            var english = ENGLISH.get(i);
            var indonesian = INDONESIAN.get(i);
            assertThat(indonesian.id()).isEqualTo(english.id());
            assertThat(indonesian.heading().title()).isNotEqualTo(english.heading().title());
            assertThat(indonesian.table().rows()).hasSameSizeAs(english.table().rows());
            assertThat(points(indonesian)).isEqualTo(points(english));
        }
    }

    private static List<Doubles> points(ChartSpec chart) {
        return chart.panels().stream().flatMap(p -> p.marks().stream()).map(ChartsOfAStudyTest::ys).toList();
    }

    @Test
    void bandsOfAFanLieInsideEachOther() {
        var bands = marks(panel("fan-malls"), Mark.Area.class);
        assertThat(bands).extracting(Mark.Area::ink).containsExactly(Ink.BAND_90, Ink.BAND_80, Ink.BAND_50);
        for (int day = 0; day < 253; day++) {
            for (int i = 0; i < 2; i++) {
                assertThat(top(bands.get(i), day)).isGreaterThanOrEqualTo(top(bands.get(i + 1), day));
                assertThat(bottom(bands.get(i), day)).isLessThanOrEqualTo(bottom(bands.get(i + 1), day));
            }
        }
    }

    private static double top(Mark.Area band, int day) {
        return band.ys().get(day);
    }

    private static double bottom(Mark.Area band, int day) {
        return band.ys().get(band.ys().size() - 1 - day);
    }

    @Test
    void theStatusQuoIsGreyInEveryFanButItsOwn() {
        for (var forecast : STUDY.comparison().forecasts()) {
            boolean shown = marks(panel("fan-" + forecast.strategy()), Mark.Line.class).stream()
                    .anyMatch(line -> line.ink().equals(Ink.GREY));
            assertThat(shown).isEqualTo(!forecast.strategy().equals("status-quo"));
        }
    }

    @Test
    void aFanShowsFixedTargetsAsFullAndMovingOnesAsDashedLines() {
        var lines = marks(panel("fan-malls"), Mark.Line.class);
        var fixed = labelled(lines, "target: 160,000");
        var moving = labelled(lines, "target: 25\u00a0% of holders");
        assertThat(fixed.stroke()).isEqualTo(Mark.Stroke.NORMAL);
        assertThat(fixed.ys()).isEqualTo(Doubles.filled(253, 160_000));
        assertThat(moving.stroke()).isEqualTo(Mark.Stroke.DASHED);
        double holders = forecast("malls").holders().last(0.5);
        assertThat(moving.ys().get(252)).isCloseTo(holders / 4, within(0.5));
    }

    private static Mark.Line labelled(List<Mark.Line> lines, String label) {
        return lines.stream().filter(l -> l.label().equals(label)).findFirst().orElseThrow();
    }

    @Test
    void aFanShowsPublishedCountsNoFurtherBackThanItLooksAhead() {
        var dots = marks(panel("fan-malls"), Mark.Dots.class).get(0);
        assertThat(dots.xs()).isEqualTo(Doubles.of(-234, -183, 0));
        assertThat(dots.ys()).isEqualTo(Doubles.of(26_046, 31_100, 54_000));
    }

    @Test
    void everyStrategyHasItsProbabilityInItsRow() {
        var dots = marks(panel("probability-count-160k"), Mark.Dots.class);
        var forecasts = STUDY.comparison().forecasts();
        assertThat(dots).hasSameSizeAs(forecasts);
        for (int i = 0; i < forecasts.size(); i++) {
            var p = forecasts.get(i).targets().get(0).probability();
            assertThat(dots.get(i).xs()).isEqualTo(Doubles.of(p.value()));
            assertThat(dots.get(i).ys()).isEqualTo(Doubles.of(-i));
        }
    }

    @Test
    void noProbabilityReadsAsZeroOrOneHundredPerCent() {
        assertThat(marks(panel("probability-count-160k"), Mark.Note.class))
                .extracting(Mark.Note::text)
                .contains("<\u00a00.75\u00a0%")
                .noneMatch(text -> text.matches("(0|100)(\\.0+)?\u00a0%"));
    }

    @Test
    void theBarsOfAStrategyAddUpToItsActivations() {
        var boxes = marks(panel("channels"), Mark.Area.class);
        var forecasts = STUDY.comparison().forecasts();
        IntStream.range(0, forecasts.size()).forEach(row -> {
            double end = boxes.stream()
                    .filter(box -> box.ys().get(0) < -row && -row < box.ys().get(2))
                    .mapToDouble(box -> box.xs().get(1))
                    .max()
                    .orElseThrow();
            assertThat(end).isCloseTo(ChannelTotals.total(forecasts.get(row)), within(0.002 * 180_000));
        });
    }

    @Test
    void thePyramidHoldsEveryResident() {
        for (var side : marks(panel("pyramid"), Mark.Area.class)) {
            double persons = 0;
            for (int age = 0; age <= 100; age++) {
                persons += Math.abs(side.xs().get(2 * age));
            }
            var known = side.label().equals("men") ? STUDY.population().male() : STUDY.population().female();
            assertThat(persons).isCloseTo(known.sum(), within(1e-6));
        }
    }

    @Test
    void monthsShownInPartAreMarked() {
        var bars = marks(panel("turning-17"), Mark.Area.class);
        assertThat(bars).extracting(Mark.Area::label).first().isEqualTo("part of a month");
        assertThat(bars.subList(1, 9)).extracting(Mark.Area::label).containsOnly("whole month");
    }

    private static Forecast forecast(String strategy) {
        return STUDY.comparison().forecasts().stream()
                .filter(f -> f.strategy().equals(strategy))
                .findFirst()
                .orElseThrow();
    }

    private static Panel panel(String id) {
        return ENGLISH.stream().filter(c -> c.id().equals(id)).findFirst().orElseThrow().panels().get(0);
    }

    private static <M extends Mark> List<M> marks(Panel panel, Class<M> kind) {
        return panel.marks().stream().filter(kind::isInstance).map(kind::cast).toList();
    }
}
