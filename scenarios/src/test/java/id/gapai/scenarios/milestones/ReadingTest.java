package id.gapai.scenarios.milestones;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.gapai.model.array.Ints;
import id.gapai.model.forecast.Observation;
import id.gapai.scenarios.milestones.Reading.Days;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReadingTest {
    private static final LocalDate START = LocalDate.of(2024, 4, 22);

    /** Paths of 0 … 999 at the close before, and 10 more at the close. */
    private static Reading reading(int from) {
        var success = new BitSet();
        success.set(from, 1000);
        return Reading.of(List.of(Ints.generate(1000, i -> i), Ints.generate(1000, i -> i + 10)), success);
    }

    @Test
    void aCountIsReadBetweenTheCloses() {
        assertThat(reading(500).counts().get(7)).isEqualTo(12);
        var three = List.of(Ints.filled(200, 10), Ints.filled(200, 20), Ints.filled(200, 60));
        assertThat(Reading.of(three, new BitSet()).counts().get(0)).as("(5 + 20 + 30) / 2, rounded").isEqualTo(28);
        assertThat(Reading.of(three.subList(0, 1), new BitSet()).counts().get(0)).isEqualTo(10);
    }

    @Test
    void theDaysAreThoseOnWhichItMayHaveBeenRead() {
        var count = new Observation(START.plusDays(10), START.plusDays(12), 100, 90, 110, 3, 1, false, "");
        assertThat(Days.of(count, START, START.plusDays(100))).isEqualTo(new Days(7, 11));
        assertThat(new Days(7, 11).closes()).containsExactly(6, 7, 8, 9, 10, 11);
        assertThat(new Days(1, 1).closes()).containsExactly(1);
    }

    /** The standard deviation is 1000 / √12 = 289. */
    @Test
    void theWidthIsATenthOfTheDeviationOrLessWhereTheProbabilityChangesMuch() {
        assertThat(reading(500).width(100)).isCloseTo(28.9, within(0.1));
        assertThat(reading(500).width(505)).isBetween(3.5, 15.0);
        assertThat(reading(0).width(505)).isCloseTo(28.9, within(0.1));
        assertThat(reading(500).width(-2_000)).as("beyond what paths tell").isCloseTo(28.9, within(0.1));
    }
}
