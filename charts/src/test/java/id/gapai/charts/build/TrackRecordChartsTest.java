package id.gapai.charts.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.gapai.charts.Charts;
import id.gapai.charts.text.Language;
import id.gapai.model.forecast.Estimate;
import id.gapai.model.forecast.TrackRecord;
import id.gapai.model.forecast.TrackRecord.Answer;
import id.gapai.model.forecast.TrackRecord.Coverage;
import id.gapai.model.text.Text;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class TrackRecordChartsTest {
    private static TrackRecord record(double low, double high) {
        return new TrackRecord(
                3,
                List.of(2, 1, 0, 1, 0, 1, 0, 1, 0, 3),
                List.of(new Coverage(0.5, new Estimate(0.4, 0.2, 0.7)), new Coverage(0.9, new Estimate(0.8, low, high))),
                List.of(new Answer(1.1, 1.5, 4, 2), new Answer(1.2, 2, 3, 40), new Answer(1.01, 1.1, 1.2, 1.15)));
    }

    private static String title(TrackRecord record, int chart) {
        return TrackRecordCharts.of(record, Text.same("source"), Language.EN).get(chart).heading().title().replace('\u00a0', ' ');
    }

    @Test
    void titlesSayWhatWasFound() {
        assertThat(title(record(0.7, 0.95), 0)).startsWith("2 of 9 observations fell into the lowest tenth of their forecast and 3 into the highest");
        assertThat(title(record(0.7, 0.95), 1)).startsWith("Of the 90 % intervals 80 % held what happened, give or take the choice of regions 70 % to 95 %: as promised");
        assertThat(title(record(0.7, 0.85), 1)).endsWith("not as promised");
        assertThat(title(record(0.7, 0.95), 2)).isEqualTo("2 of 3 observations in 3 regions lay inside their 90 % interval");
    }

    @Test
    void everyFigureIsDrawnInBothLanguages() throws IOException {
        for (var language : Language.values()) {
            var figures = Charts.trackRecord(record(0.7, 0.95), Text.same("source"), language);
            assertThat(figures).hasSize(3).allSatisfy(figure -> assertThat(figure.png()).hasSizeGreaterThan(10_000));
            for (var figure : figures) {
                Files.createDirectories(Path.of("target/figures"));
                Files.write(Path.of("target/figures", figure.id() + "-" + language.code() + ".png"), figure.png());
            }
        }
    }

    @Test
    void refusesOtherThanTenTenths() {
        assertThatThrownBy(() -> new TrackRecord(1, List.of(1), List.of(), List.of())).hasMessageContaining("ten tenths");
    }
}
