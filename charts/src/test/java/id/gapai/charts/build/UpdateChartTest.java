package id.gapai.charts.build;

import static org.assertj.core.api.Assertions.assertThat;

import id.gapai.charts.Charts;
import id.gapai.charts.SampleForecast;
import id.gapai.charts.SampleStudy;
import id.gapai.charts.spec.ChartSpec;
import id.gapai.charts.spec.Mark;
import id.gapai.charts.spec.Mark.Area;
import id.gapai.charts.spec.Mark.Dots;
import id.gapai.charts.text.Language;
import id.gapai.model.array.Doubles;
import id.gapai.model.forecast.CountUpdate;
import id.gapai.model.forecast.Observation;
import java.util.List;
import org.junit.jupiter.api.Test;

class UpdateChartTest {
    private static final int DAY = 42;

    private static CountUpdate update() {
        var date = SampleStudy.AS_OF.plusDays(DAY);
        var before = new SampleForecast("status-quo", "Status quo", "Keadaan sekarang", 80).forecast();
        var after = new SampleForecast("status-quo", "Status quo", "Keadaan sekarang", 100).startingAt(date, 253 - DAY, 61_200).forecast();
        return new CountUpdate(before, after, List.of(new Observation(date, date, 61_200, 61_150, 61_250, false, "-")));
    }

    private static <T extends Mark> List<T> marks(ChartSpec chart, Class<T> kind) {
        return chart.panels().get(0).marks().stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    @Test
    void bothFansEndOnTheSameDayAndTheNewOneStartsAtTheCount() {
        var chart = StudyCharts.update(update(), "source", Language.EN);
        var fans = marks(chart, Area.class);
        var dots = marks(chart, Dots.class).get(0);

        assertThat(fans).hasSize(2);
        assertThat(fans.get(0).xs().get(0)).isEqualTo(1);
        assertThat(fans.get(1).xs().get(0)).isEqualTo(DAY + 1);
        assertThat(dots.xs()).isEqualTo(Doubles.of(DAY));
        assertThat(dots.ys()).isEqualTo(Doubles.of(61_200));
    }

    @Test
    void theTableHoldsBothForecastsOfTheSameDates() {
        var update = update();
        var table = StudyCharts.update(update, "source", Language.EN).table();
        var last = table.rows().get(table.rows().size() - 1);
        var words = new Words(Language.EN);

        assertThat(table.header()).hasSize(7);
        assertThat(last.get(2)).isEqualTo(words.count(update.before().active().last(0.5)));
        assertThat(last.get(5)).isEqualTo(words.count(update.after().active().last(0.5)));
        assertThat(last.get(2)).isNotEqualTo(last.get(5));
    }

    @Test
    void itIsDrawnInBothLanguages() {
        assertThat(Charts.update(update(), "source", Language.EN).title()).startsWith("Status quo: the median for");
        assertThat(Charts.update(update(), "source", Language.ID).svg()).contains("Median sekarang");
    }
}
