package id.gapai.charts.build;

import static org.assertj.core.api.Assertions.assertThat;

import id.gapai.charts.spec.Axis;
import id.gapai.charts.text.Language;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScalesTest {
    @ParameterizedTest
    @CsvSource({"0, 1", "0.3, 0.5", "1, 1", "1.2, 2", "22, 25", "2.2, 5", "26, 50", "51, 100", "240, 250", "99000, 100000"})
    void stepsAreRound(double atLeast, double step) {
        assertThat(Scales.niceStep(atLeast)).isEqualTo(step);
    }

    @Test
    void anAxisOfCountsHoldsItsDataBetweenRoundEnds() {
        var random = new Random(7);
        for (int i = 0; i < 1_000; i++) {
            double min = Math.floor(random.nextDouble() * 1e5);
            double max = min + Math.floor(Math.pow(10, random.nextDouble() * 6));
            var axis = Scales.counts(Language.EN, "", min, max);
            assertThat(axis.min()).isLessThanOrEqualTo(min);
            assertThat(axis.max()).isGreaterThanOrEqualTo(max);
            assertThat(axis.ticks()).hasSizeBetween(2, 9);
            assertThat(labels(axis)).doesNotHaveDuplicates();
        }
    }

    @Test
    void anAxisOfOneValueStillHasWidth() {
        assertThat(Scales.counts(Language.EN, "", 0, 0)).satisfies(axis -> assertThat(axis.max()).isEqualTo(1));
        assertThat(Scales.countsWithin(Language.EN, "", 5, 5).max()).isGreaterThan(5);
    }

    @Test
    void ticksWithinAnAxisNeverLieOutsideIt() {
        var axis = Scales.countsWithin(Language.ID, "", 57_300, 213_000);
        assertThat(axis.ticks()).isNotEmpty().allMatch(tick -> tick.at() >= 57_300 && tick.at() <= 213_000);
        assertThat(labels(axis)).contains("100.000");
    }

    @Test
    void everyMonthIsNamedInItsMiddleWhenThereIsRoom() {
        var axis = Scales.days(Language.EN, LocalDate.of(2024, 4, 22), 0, 253, 10);
        assertThat(labels(axis)).containsExactly("May 2024", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec");
        var may = axis.ticks().stream().filter(t -> t.label().equals("May 2024")).findFirst().orElseThrow();
        assertThat(may.at()).isEqualTo(9 + 31 / 2.0);
    }

    @Test
    void longTimesNameEveryThirdMonthAtItsBeginningAndYearsWhenTheyChange() {
        var axis = Scales.days(Language.ID, LocalDate.of(2022, 8, 1), 0, 630, 10);
        assertThat(labels(axis)).containsExactly("Okt 2022", "Jan 2023", "Apr", "Jul", "Okt", "Jan 2024", "Apr");
        assertThat(axis.ticks().get(0).at()).isEqualTo(61);
    }

    @Test
    void monthLabelsNeverOutnumberTheRoom() {
        for (int days = 1; days < 40_000; days += 97) {
            var axis = Scales.days(Language.EN, LocalDate.of(2024, 2, 29), 0, days, 10);
            assertThat(labels(axis)).as("%d days", days).hasSizeLessThanOrEqualTo(11);
        }
    }

    @Test
    void rowsRunFromTopToBottom() {
        var axis = Scales.rows(List.of("first", "second"));
        assertThat(axis.ticks()).extracting(Axis.Tick::at).containsExactly(0.0, -1.0);
        assertThat(axis.min()).isLessThan(-1);
        assertThat(axis.max()).isGreaterThan(0);
    }

    private static List<String> labels(Axis axis) {
        return axis.ticks().stream().map(Axis.Tick::label).filter(l -> !l.isEmpty()).toList();
    }
}
