package id.gapai.scenarios.milestones;

import static org.assertj.core.api.Assertions.assertThat;

import id.gapai.model.forecast.Estimate;
import id.gapai.model.forecast.Observation;
import id.gapai.simulation.milestones.Milestone;
import id.gapai.simulation.milestones.Milestone.Kind;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

/** Paths have 100 to 900 on the day; the milestone, if there is one, is 500, from 450 to 550. */
class StandingTest {
    private static final LocalDate DAY = LocalDate.of(2025, 1, 31);

    private static Standing standing(Kind kind, double count) {
        var isWithin = kind == Kind.WITHIN;
        var milestone = new Milestone(kind, at(isWithin, 500), at(isWithin, 450), at(isWithin, 550), 400, 100, 900, 0.4);
        var mark = new Waymark(DAY, milestone, 200, 600, new Estimate(0.9, 0.8, 1), new Estimate(0.1, 0, 0.2));
        return new Standing(new Observation(DAY, DAY, count, count - 10, count + 10, false, ""), mark, Optional.empty());
    }

    private static OptionalDouble at(boolean isThere, double count) {
        return isThere ? OptionalDouble.of(count) : OptionalDouble.empty();
    }

    @Test
    void aCountIsBehindWhatLeavesTheProbability() {
        assertThat(standing(Kind.WITHIN, 499).isBehind()).isTrue();
        assertThat(standing(Kind.WITHIN, 500).isBehind()).isFalse();
        assertThat(standing(Kind.WITHIN, 560).difference()).hasValue(new Estimate(60, 0, 120));
    }

    @Test
    void itIsSureOnlyBesideTheErrorsOfBoth() {
        assertThat(standing(Kind.WITHIN, 439).isSure()).isTrue();
        assertThat(standing(Kind.WITHIN, 441).isSure()).isFalse();
        assertThat(standing(Kind.WITHIN, 559).isSure()).isFalse();
        assertThat(standing(Kind.WITHIN, 561).isSure()).isTrue();
    }

    @Test
    void whereThereIsNoMilestoneTheCountsOfThePathsDecide() {
        assertThat(standing(Kind.ABOVE_ALL, 900).isBehind()).isTrue();
        assertThat(standing(Kind.ABOVE_ALL, 901).isBehind()).isFalse();
        assertThat(standing(Kind.BELOW_ALL, 100).isBehind()).isFalse();
        assertThat(standing(Kind.BELOW_ALL, 99).isBehind()).isTrue();
        assertThat(standing(Kind.BELOW_ALL, 99).difference()).isEmpty();
    }
}
