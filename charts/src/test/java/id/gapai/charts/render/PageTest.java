package id.gapai.charts.render;

import static org.assertj.core.api.Assertions.assertThat;

import id.gapai.charts.SampleStudy;
import id.gapai.charts.build.StudyCharts;
import id.gapai.charts.spec.ChartSpec;
import id.gapai.charts.text.Language;
import id.gapai.model.forecast.StudyForecast;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a reader must never see in a picture, over every chart of several studies. */
class PageTest {
    private static final List<Painted> PAINTED = Stream.of(
                    SampleStudy.study(), SampleStudy.single(), SampleStudy.crowded())
            .flatMap(PageTest::inBothLanguages)
            .map(chart -> new Painted(chart, written(chart)))
            .toList();

    private record Painted(ChartSpec chart, List<Written> texts) {
        @Override
        public String toString() {
            return chart.id() + ": " + chart.heading().title();
        }
    }

    static List<Painted> painted() {
        return PAINTED;
    }

    private static Stream<ChartSpec> inBothLanguages(StudyForecast study) {
        return Stream.of(Language.values()).flatMap(language -> StudyCharts.of(study, language).stream());
    }

    @ParameterizedTest
    @MethodSource("painted")
    void noTextLeavesThePage(Painted painted) {
        var page = new Rectangle2D.Double(0, 0, ChartSpec.WIDTH, painted.chart().height());
        assertThat(painted.texts()).isNotEmpty().allMatch(text -> page.contains(text.place()));
    }

    @ParameterizedTest
    @MethodSource("painted")
    void noTextOverlapsAnother(Painted painted) {
        var texts = painted.texts();
        for (int i = 0; i < texts.size(); i++) {
            for (var other : texts.subList(i + 1, texts.size())) {
                assertThat(texts.get(i).place().intersects(other.place()))
                        .as("«%s» over «%s»", texts.get(i).text(), other.text())
                        .isFalse();
            }
        }
    }

    private record Written(String text, Rectangle2D place) {}

    /** Every line with the box of its letters, without the room for accents and descenders. */
    private static final class Record implements Lettering {
        private final List<Written> texts = new ArrayList<>();

        @Override
        public void write(Graphics2D g, Line line, double left, double baseline) {
            double height = line.font().getSize2D() * 0.7;
            texts.add(new Written(
                    line.text(), new Rectangle2D.Double(left, baseline - height, line.width(), height)));
        }
    }

    private static List<Written> written(ChartSpec chart) {
        var image = new BufferedImage(ChartSpec.WIDTH, chart.height(), BufferedImage.TYPE_INT_RGB);
        var lettering = new Record();
        Page.paint(new Canvas(image.createGraphics(), lettering), chart);
        return lettering.texts;
    }
}
