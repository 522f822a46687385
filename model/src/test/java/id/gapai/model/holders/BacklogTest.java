package id.gapai.model.holders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import id.gapai.model.array.Doubles;
import org.junit.jupiter.api.Test;

class BacklogTest {
    private static final Doubles ELIGIBLE = Doubles.generate(101, age -> age < 17 ? 0 : 12_000);

    @Test
    void totalIsMet() {
        assertThat(Backlog.byAge(ELIGIBLE, 10_000, 1.2).sum()).isCloseTo(10_000, within(1e-6));
        assertThat(Backlog.byAge(ELIGIBLE, 300_000, 1.2).sum()).isCloseTo(300_000, within(1e-4));
    }

    @Test
    void agesFallOffAtTheRateOfRecording() {
        var backlog = Backlog.byAge(ELIGIBLE, 5_000, 1.2);
        assertThat(backlog.get(18) / backlog.get(17)).isCloseTo(Math.exp(-1.2), within(1e-9));
        assertThat(backlog.get(16)).isZero();
    }

    @Test
    void noAgeIsUnrecordedAlmostWhole() {
        var backlog = Backlog.byAge(ELIGIBLE, 60_000, 1.2);
        for (int age = 0; age <= 100; age++) {
            assertThat(backlog.get(age)).isLessThanOrEqualTo(Backlog.MOST * ELIGIBLE.get(age) + 1e-9);
        }
    }

    @Test
    void recordingAtOnceLeavesABacklogOfAnyAge() {
        assertThat(Backlog.byAge(ELIGIBLE, 5_000, Double.POSITIVE_INFINITY).sum()).isCloseTo(5_000, within(1e-6));
    }

    @Test
    void refusesMoreThanThereAre() {
        assertThatThrownBy(() -> Backlog.byAge(ELIGIBLE, 1_000_000, 1.2)).hasMessageContaining("do not fit");
    }
}
