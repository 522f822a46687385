package id.gapai.charts.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.gapai.charts.build.StudyCharts;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class MessagesTest {
    private static final Path SOURCES = Path.of("src/main/java");
    private final Messages english = Messages.load(Language.EN, StudyCharts.class, "charts");
    private final Messages indonesian = Messages.load(Language.ID, StudyCharts.class, "charts");

    @Test
    void bothLanguagesHaveTheSameKeysAndArguments() {
        assertThat(CatalogueCheck.differences(english, indonesian)).isEmpty();
    }

    @Test
    void everyKeyIsUsed() {
        assertThat(CatalogueCheck.unused(english, SOURCES)).isEmpty();
    }

    @Test
    void everyKeyUsedExists() {
        assertThat(CatalogueCheck.missing(english, SOURCES)).isEmpty();
    }

    @Test
    void argumentsAreFilledIn() {
        assertThat(english.text("target.count", "160,000")).isEqualTo("160,000 active residents");
    }

    @Test
    void anUnknownKeyIsNamed() {
        assertThatThrownBy(() -> english.text("no.such.key")).hasMessage("no text no.such.key in charts_en.properties");
    }

    @Test
    void anUnknownCatalogueIsNamed() {
        assertThatThrownBy(() -> Messages.load(Language.ID, StudyCharts.class, "songs"))
                .hasMessageContaining("songs_id.properties");
    }
}
