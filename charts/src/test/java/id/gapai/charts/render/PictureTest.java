package id.gapai.charts.render;

import static org.assertj.core.api.Assertions.assertThat;

import id.gapai.charts.SampleStudy;
import id.gapai.charts.build.StudyCharts;
import id.gapai.charts.spec.ChartSpec;
import id.gapai.charts.text.Language;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;

class PictureTest {
    private final ChartSpec spec =
            StudyCharts.pyramid(SampleStudy.population(), "A < B & C", "Source", Language.EN);

    @Test
    void aPngHasTwoPixelsPerPoint() throws IOException {
        var image = ImageIO.read(new ByteArrayInputStream(Picture.png(spec)));
        assertThat(image.getWidth()).isEqualTo(2 * ChartSpec.WIDTH);
        assertThat(image.getHeight()).isEqualTo(2 * spec.height());
    }

    @Test
    void anSvgIsWellFormedAndNamesItself() throws Exception {
        var svg = Picture.svg(spec);
        var root = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)))
                .getDocumentElement();
        assertThat(root.getAttribute("role")).isEqualTo("img");
        assertThat(root.getElementsByTagName("title").item(0).getTextContent())
                .isEqualTo(spec.heading().title())
                .startsWith("A < B & C – ");
        assertThat(root.getElementsByTagName("desc").item(0).getTextContent()).isEqualTo(spec.heading().sentence());
    }

    @Test
    void textsOfAnSvgCanBeSearched() {
        assertThat(Picture.svg(spec)).contains(">Source</text>").contains(">residents (persons per year of age)</text>");
    }

    @Test
    void numbersOfAnSvgHaveOneDecimal() {
        assertThat(Picture.svg(spec)).doesNotContainPattern("\\d\\.\\d{2}");
    }

    @Test
    void anSvgNeedsNothingFromOutside() {
        assertThat(Picture.svg(spec).replace("http://www.w3.org/", "")).doesNotContain("http", "<!DOCTYPE", "<image");
    }
}
