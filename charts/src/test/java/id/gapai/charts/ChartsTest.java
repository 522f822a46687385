package id.gapai.charts;

import static org.assertj.core.api.Assertions.assertThat;

import id.gapai.charts.build.StudyCharts;
import id.gapai.charts.render.Picture;
import id.gapai.charts.spec.ChartSpec;
import id.gapai.charts.text.Language;
import id.gapai.model.forecast.StudyForecast;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class ChartsTest {
    @Test
    void everyFigureIsAPictureOfBothKinds() throws IOException {
        draw("single-id", Charts.figures(SampleStudy.single(), Language.ID));
    }

    @Test
    @Tag("deep")
    void everyFigureOfOtherStudiesToo() throws IOException {
        draw("study-en", Charts.figures(SampleStudy.study(), Language.EN));
        draw("study-id", Charts.figures(SampleStudy.study(), Language.ID));
        draw("crowded-id", Charts.figures(SampleStudy.crowded(), Language.ID));
    }

    /** Leaves the pictures in target/figures, to be looked at. */
    private static void draw(String name, List<Figure> figures) throws IOException {
        var folder = Files.createDirectories(Path.of("target", "figures", name));
        for (var figure : figures) {
            Files.write(folder.resolve(figure.id() + ".png"), figure.png());
            Files.writeString(folder.resolve(figure.id() + ".svg"), figure.svg());
            assertThat(figure.png()).as(figure.id()).startsWith(0x89, 'P', 'N', 'G');
            assertThat(figure.svg()).as(figure.id()).startsWith("<svg").contains("<title>").endsWith("</svg>\n");
        }
    }

    @Test
    void namesAreUniqueAndFitForFiles() {
        var ids = ids(SampleStudy.study());
        assertThat(ids).doesNotHaveDuplicates().allMatch(id -> id.matches("[a-z0-9-]+"));
    }

    @Test
    void theReadingOrderStartsWithTheAnswer() {
        assertThat(ids(SampleStudy.single()))
                .containsExactly(
                        "probability-count-160k",
                        "probability-share-25",
                        "final-active",
                        "share-line",
                        "fan-status-quo",
                        "channels",
                        "officers",
                        "officer-use",
                        "hindcast",
                        "pyramid",
                        "turning-17");
    }

    private static List<String> ids(StudyForecast study) {
        return StudyCharts.of(study, Language.EN).stream().map(ChartSpec::id).toList();
    }

    @Test
    void theSameForecastGivesTheSameBytes() {
        var first = StudyCharts.of(SampleStudy.single(), Language.ID);
        var second = StudyCharts.of(SampleStudy.single(), Language.ID);
        assertThat(second).isEqualTo(first);
        for (int i : new int[] {0, 4, 8}) {
            assertThat(Picture.png(second.get(i))).isEqualTo(Picture.png(first.get(i)));
            assertThat(Picture.svg(second.get(i))).isEqualTo(Picture.svg(first.get(i)));
        }
    }

    @Test
    void aPyramidStandsAlone() {
        var svg = Charts.pyramid(SampleStudy.population(), "Indonesia", "UN WPP 2019", Language.EN);
        assertThat(svg).startsWith("<svg").contains("<title>Indonesia – ", "UN WPP 2019");
    }
}
