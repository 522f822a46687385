package id.gapai.charts;

import static org.assertj.core.api.Assertions.assertThat;

import id.gapai.charts.text.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChartsTest {
    @Test
    void everyFigureHasAPictureOfBothKinds() throws IOException {
        var folder = Path.of("target", "figures");
        for (var language : Language.values()) {
            Files.createDirectories(folder.resolve(language.code()));
            for (var figure : Charts.figures(SampleStudy.study(), language)) {
                Files.write(folder.resolve(language.code()).resolve(figure.id() + ".png"), figure.png());
                Files.writeString(folder.resolve(language.code()).resolve(figure.id() + ".svg"), figure.svg());
                assertThat(figure.png()).as(figure.id()).startsWith(0x89, 'P', 'N', 'G');
                assertThat(figure.svg()).as(figure.id()).startsWith("<svg").contains("<title>");
            }
        }
    }

    static List<Figure> figures(Language language) {
        return Charts.figures(SampleStudy.study(), language);
    }
}
