package id.gapai.simulation.goal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import id.gapai.simulation.goal.Finalist.Verdict;
import id.gapai.simulation.trial.PathRange;
import java.io.IOException;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import org.junit.jupiter.api.Test;

class GoalSearchTest {
    private static final GoalSettings ASKED = new GoalSettings(0.8, 0.95, 500, 4000);

    private static GoalAnswer search(long seed, int most, IntToDoubleFunction probability) throws InterruptedException, IOException {
        return GoalSearch.run(new KnownLever(seed, probability, s -> 1000 + s), most, List.of(), ASKED);
    }

    /** As of a capacity that either suffices or does not: no chance is left. */
    @Test
    void aThresholdIsFoundExactly() throws InterruptedException, IOException {
        for (int threshold = 0; threshold <= 40; threshold++) {
            int at = threshold;
            var answer = search(1, 40, s -> s >= at ? 1 : 0);
            assertThat(answer.reached().orElseThrow().setting()).isEqualTo(threshold);
            assertThat(answer.missed().map(Finalist::setting).orElse(-1)).isEqualTo(threshold - 1);
            assertThat(answer.shape()).isEqualTo(threshold == 0 ? Shape.NO_TREND : Shape.RISING);
        }
    }

    /** Steps of 5 percentage points are far more than 4,000 paths need to tell 0.80 from its neighbours at their errors. */
    @Test
    void theSmallestSettingIsProvedAndTheOneBelowRefuted() throws InterruptedException, IOException {
        var answer = search(3, 20, s -> 0.12 + 0.05 * s);
        assertThat(answer.reached().orElseThrow().setting()).isEqualTo(14);
        assertThat(answer.missed().orElseThrow().setting()).isEqualTo(13);
        assertThat(answer.reached().orElseThrow().low()).isGreaterThanOrEqualTo(0.8);
        assertThat(answer.missed().orElseThrow().high()).isLessThan(0.8);
    }

    @Test
    void whatCannotBeToldApartStaysOpen() throws InterruptedException, IOException {
        var answer = search(3, 400, s -> 0.7 + 0.0005 * s);
        int reached = answer.reached().orElseThrow().setting();
        int missed = answer.missed().orElseThrow().setting();
        assertThat(reached).isBetween(201, 290);
        assertThat(missed).isBetween(110, 199);
        assertThat(answer.finalists()).anyMatch(f -> f.verdict() == Verdict.OPEN);
        assertThat(answer.finalists().size()).isLessThanOrEqualTo(GoalSettings.FINALISTS);
    }

    /** Each of the two could only be right by chance if the proof took the paths of the search. */
    @Test
    void theProofUsesPathsThatTheSearchHasNotSeen() throws InterruptedException, IOException {
        var lever = new KnownLever(5, s -> 0.1 * s, s -> s);
        GoalSearch.run(lever, 10, List.of(), ASKED);
        assertThat(lever.asked()).anyMatch(range -> range.equals(PathRange.first(500)));
        assertThat(lever.asked()).allMatch(range -> range.equals(PathRange.first(500)) || range.first() >= 500);
        assertThat(lever.asked()).anyMatch(range -> range.first() >= 500);
    }

    @Test
    void aLeverThatDoesNothingIsFoundOut() throws InterruptedException, IOException {
        var answer = GoalSearch.run(new KnownLever(1, s -> 0.3, s -> 1000), 30, List.of(), ASKED);
        assertThat(answer.shape()).isEqualTo(Shape.NOTHING);
        assertThat(answer.best()).isZero();
        assertThat(answer.reached()).isEmpty();
        assertThat(answer.finalists()).singleElement().satisfies(f -> assertThat(f.verdict()).isEqualTo(Verdict.MISSED));
    }

    @Test
    void aLeverThatDoesNothingMayNotBeNeeded() throws InterruptedException, IOException {
        var answer = GoalSearch.run(new KnownLever(1, s -> 0.9, s -> 1000), 30, List.of(), ASKED);
        assertThat(answer.shape()).isEqualTo(Shape.NOTHING);
        assertThat(answer.reached().orElseThrow().setting()).isZero();
    }

    @Test
    void moreThatMakesThingsWorseIsNoticed() throws InterruptedException, IOException {
        var answer = search(2, 40, s -> 0.95 - 0.002 * (s - 15) * (s - 15));
        assertThat(answer.shape()).isEqualTo(Shape.FALLING_AGAIN);
        assertThat(answer.reached().orElseThrow().setting()).isBetween(7, 8);
        assertThat(answer.missed().orElseThrow().setting()).isBetween(4, 6);
    }

    @Test
    void theBestOfALeverThatFallsAgainIsFoundBetweenTheCoarseSettings() throws InterruptedException, IOException {
        var answer = search(2, 160, s -> 0.5 - 0.0005 * (s - 70) * (s - 70));
        assertThat(answer.shape()).isEqualTo(Shape.FALLING_AGAIN);
        assertThat(answer.reached()).isEmpty();
        assertThat(answer.best()).isBetween(62, 78);
    }

    @Test
    void whatTheLeverCannotBuyIsSaidWithTheMostThatItCan() throws InterruptedException, IOException {
        var answer = search(4, 100, s -> Math.min(0.45, 0.01 * s));
        assertThat(answer.reached()).isEmpty();
        assertThat(answer.shape()).isEqualTo(Shape.RISING);
        assertThat(answer.best()).isBetween(41, 50);
        assertThat(answer.highest().verdict()).isEqualTo(Verdict.MISSED);
        assertThat(answer.highest().share()).isBetween(0.38, 0.5);
    }

    @Test
    void settingsOfATableAreAmongThoseTried() throws InterruptedException, IOException {
        var answer = GoalSearch.run(new KnownLever(1, s -> 0.01 * s, s -> s), 100, List.of(3, 97), ASKED);
        assertThat(answer.tried()).extracting(GoalAnswer.Tried::setting).contains(0, 3, 97, 100).isSorted();
        assertThat(answer.work()).isGreaterThan(500L * answer.tried().size());
    }

    /**
     * True threshold 25 of 50; steps of 1 point, so that neighbours are hard to tell. H0: the chance that any of the statements "reached" and
     * "missed" is false is 5 % at most. n = 120 searches, seeds 1 … 120. Refused at 15 false ones or more: chance under H0 < 0.001.
     */
    @Test
    void whatIsProvedIsFalseAtMostOneTimeInTwenty() throws InterruptedException, IOException {
        int wrong = 0;
        IntToDoubleFunction probability = s -> 0.5502 + 0.01 * s;
        for (long seed = 1; seed <= 120; seed++) {
            var answer = GoalSearch.run(
                    new KnownLever(seed, probability, s -> s), 44, List.of(), new GoalSettings(0.8, 0.95, 64, 512));
            wrong += answer.finalists().stream().anyMatch(f -> f.verdict() == Verdict.REACHED && probability.applyAsDouble(f.setting()) < 0.8
                            || f.verdict() == Verdict.MISSED && probability.applyAsDouble(f.setting()) >= 0.8)
                    ? 1
                    : 0;
        }
        assertThat(wrong).isLessThan(15);
    }

    /** The twin of the test above: without fresh bounds, a point estimate alone is wrong far more often than 1 in 20. */
    @Test
    void aSearchWithoutProofWouldBeFalseMoreOften() throws InterruptedException, IOException {
        int wrong = 0;
        for (long seed = 1; seed <= 60; seed++) {
            var answer = GoalSearch.run(
                    new KnownLever(seed, s -> 0.5502 + 0.01 * s, s -> s), 44, List.of(), new GoalSettings(0.8, 0.95, 64, 512));
            int first = answer.tried().stream().filter(t -> t.probability().value() >= 0.8).findFirst().orElseThrow().setting();
            wrong += first < 25 ? 1 : 0;
        }
        assertThat(wrong).isGreaterThan(12);
    }

    /** Of 500 paths whose uniform numbers lie below 0.1·s, those between two settings are gained and none is lost. */
    @Test
    void whatAStepAddsIsThatOfThePairedPaths() throws InterruptedException, IOException {
        var answer = GoalSearch.run(new KnownLever(9, s -> 0.1 * s, s -> 100 * s), 5, List.of(), ASKED);
        var tried = answer.tried().get(3);
        var step = tried.step().orElseThrow();
        assertThat(step.active().value()).isEqualTo(100);
        assertThat(step.active().low()).isEqualTo(100);
        assertThat(step.probability().value())
                .isCloseTo(tried.probability().value() - answer.tried().get(2).probability().value(), within(1e-12));
        assertThat(step.probability().low()).isPositive();
        assertThat(answer.tried().get(0).step()).isEmpty();
    }

    @Test
    void aScaleOfOneSettingIsRefused() {
        assertThatThrownBy(() -> search(1, 0, s -> 0.5)).isInstanceOf(IllegalArgumentException.class);
    }
}
