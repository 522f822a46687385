package id.gapai.charts.build;

import static org.assertj.core.api.Assertions.assertThat;

import id.gapai.charts.spec.ChartSpec;
import id.gapai.charts.spec.Ink;
import id.gapai.charts.spec.Mark;
import id.gapai.charts.text.Language;
import id.gapai.model.array.Ints;
import id.gapai.model.forecast.CalibrationFit;
import id.gapai.model.forecast.CountFit;
import id.gapai.model.forecast.Observation;
import id.gapai.model.forecast.ParameterFit;
import id.gapai.model.forecast.ParameterFit.Range;
import id.gapai.model.text.Text;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class CalibrationChartTest {
    /** One number whose values moved to the upper tenth, one that stayed where it was. */
    private static CalibrationFit fit() {
        var learned = new ParameterFit(
                "a", Text.same("Learned"), new Range(1, 2, 3), new Range(2.8, 2.9, 3), Ints.generate(200, i -> 900_000 + 500 * i), 0.1, 0.9, 0.2);
        var silent = new ParameterFit(
                "b", Text.same("Silent"), new Range(0.00001, 0.00002, 0.00003), new Range(0.00001, 0.00002, 0.00003), Ints.generate(200, i -> 5_000 * i), 1, 0.01, 0.2);
        var day = LocalDate.of(2024, 4, 22);
        var count = new CountFit(new Observation(day, day, 100, 95, 105, true, "paper"), true, new Range(96, 100, 104));
        return new CalibrationFit(Text.same("Place"), List.of(learned, silent), List.of(count), 200, 150, Text.same("Sources"));
    }

    private static ChartSpec chart() {
        return StudyCharts.calibration(fit(), Language.EN);
    }

    @Test
    void theTitleCountsWhatWasLearned() {
        assertThat(chart().heading().title()).isEqualTo("1 counts tell about 1 of 2 uncertain numbers");
    }

    @Test
    void theRangeOfWhatWasLearnedIsBlueAndLiesWhereItsValuesLie() {
        var ranges = chart().panels().get(0).marks().stream().filter(Mark.Line.class::isInstance).map(Mark.Line.class::cast).toList();
        assertThat(ranges).extracting(Mark.Line::ink).containsExactly(Ink.BLUE, Ink.GREY);
        assertThat(ranges.get(0).xs().get(0)).isBetween(0.9, 0.91);
        assertThat(ranges.get(0).xs().get(1)).isBetween(0.99, 1.0);
    }

    @Test
    void theTableHasThreeDigitsOfSmallNumbersToo() {
        assertThat(chart().table().rows().get(1)).containsExactly(
                "Silent", "0.0000100", "0.0000200", "0.0000300", "0.0000100", "0.0000200", "0.0000300");
    }
}
