package id.gapai.simulation.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import id.gapai.model.array.Doubles;
import id.gapai.model.array.Ints;
import id.gapai.simulation.compiled.CompiledModel;
import id.gapai.simulation.compiled.CompiledModel.PublishedCounts;
import id.gapai.simulation.compiled.CompiledModel.Reaction;
import id.gapai.simulation.compiled.CompiledModel.Rule;
import id.gapai.simulation.compiled.LaterStart;
import id.gapai.simulation.compiled.PlainModel;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** When a rule acts. In a model of one counter with few officers that is never empty, the count of every day is known exactly. */
class RulesTest {
    private static final int DAYS = 30;
    private static final int START = 1_000;

    /** Ten activations an officer and day, of thousands who want to; one officer, and two while the rule is on. */
    private static CompiledModel model(Rule... rules) {
        var plain = PlainModel.of(DAYS).segment("all", 100_000, START, 1).officers(2);
        return plain.visit(plain.desk("counter", 1, 10, 1), 50_000, 1, 1).build().with(List.of(rules));
    }

    private static Rule rule(int from, boolean stays, double line, PublishedCounts counts) {
        var reaction = new Reaction("counter", Optional.of(Ints.filled(DAYS, 2)), Optional.empty(), Optional.empty(), Optional.empty());
        return new Rule("behind", from, stays, 1, counts, Doubles.filled(DAYS, line), Optional.empty(), List.of(reaction));
    }

    /** [H + 1] active at the close of days 0 … H. */
    private static int[] counts(CompiledModel model) {
        var kernel = Paths.kernel(model);
        var state = kernel.newState();
        kernel.start(state, 1, 0, 1);
        var counts = new int[model.days() + 1];
        counts[0] = state.totalActive(0);
        for (int day = 1; day <= model.days(); day++) {
            kernel.step(state, day);
            counts[day] = state.totalActive(0);
        }
        return counts;
    }

    private static int lastDayOfTen(int[] counts) {
        return lastDayOfTen(counts, DAYS);
    }

    private static int lastDayOfTen(int[] counts, int days) {
        int day = 0;
        while (day < days && counts[day + 1] - counts[day] == 10) {
            day++;
        }
        return day;
    }

    /** The count of day 7 is published on day 10, so that day 11 is the first with two officers, and from then on all are. */
    @Test
    void aCountIsActedOnTheDayAfterItIsPublished() {
        int[] counts = counts(model(rule(1, false, 1e9, new PublishedCounts(7, 7, 3, 1))));
        assertThat(lastDayOfTen(counts)).isEqualTo(10);
        assertThat(counts[DAYS]).isEqualTo(START + 10 * 10 + 20 * 20);
    }

    @Test
    void notBeforeItsFirstDay() {
        assertThat(lastDayOfTen(counts(model(rule(18, false, 1e9, new PublishedCounts(7, 7, 3, 1)))))).isEqualTo(17);
    }

    /** Day 7 has 1,070, day 14 1,070 + 40 + 60 = 1,170 and so on. A line at 1,100 is missed on day 7 and not on day 14, whose count is known on day 18. */
    @Test
    void itEndsWithTheNewsThatTheCountIsOnTheWayAgainUnlessItStays() {
        var published = new PublishedCounts(7, 7, 3, 1);
        assertThat(counts(model(rule(1, false, 1_100, published)))[DAYS]).isEqualTo(START + 10 * 10 + 7 * 20 + 13 * 10);
        assertThat(counts(model(rule(1, true, 1_100, published)))[DAYS]).isEqualTo(START + 10 * 10 + 20 * 20);
    }

    /** 1,070 is published as 1,100 in hundreds, which is not below a line of 1,090. */
    @Test
    void whatCountsIsThePublishedNumber() {
        assertThat(lastDayOfTen(counts(model(rule(1, false, 1_090, new PublishedCounts(7, 7, 3, 100)))))).isEqualTo(DAYS);
        assertThat(lastDayOfTen(counts(model(rule(1, false, 1_090, new PublishedCounts(7, 7, 3, 10)))))).isEqualTo(10);
    }

    @Test
    void aRuleThatIsNeverOnChangesNothing() {
        assertThat(counts(model(rule(1, true, 0, new PublishedCounts(1, 1, 0, 1))))).containsExactly(counts(model()));
    }

    /** More officers are asked for than there are: only with a larger roster do they come. */
    @Test
    void theRosterGrowsToo() {
        var reaction = new Reaction("counter", Optional.of(Ints.filled(DAYS, 5)), Optional.empty(), Optional.empty(), Optional.empty());
        var counts = new PublishedCounts(1, 1, 0, 1);
        var line = Doubles.filled(DAYS, 1e9);
        var without = new Rule("behind", 1, false, 1, counts, line, Optional.empty(), List.of(reaction));
        var with = new Rule("behind", 1, false, 1, counts, line, Optional.of(Ints.filled(DAYS, 5)), List.of(reaction));
        assertThat(counts(model(without))[DAYS]).isEqualTo(START + 10 + 29 * 20);
        assertThat(counts(model(with))[DAYS]).isEqualTo(START + 10 + 29 * 50);
    }

    /** From day 12 on: the next count is that of day 14, published on day 17; two officers are there from day 18 on, the sixth of the rest. */
    @Test
    void theRestOfAModelKnowsTheCountsAfterItsBeginning() {
        var rest = LaterStart.of(model(rule(1, false, 1e9, new PublishedCounts(7, 7, 3, 1))), 12);
        assertThat(rest.rules().get(0).counts().first()).isEqualTo(2);
        assertThat(lastDayOfTen(counts(rest), 18)).isEqualTo(5);
        assertThat(LaterStart.of(model(rule(20, false, 1e9, new PublishedCounts(7, 7, 3, 1))), 14).rules().get(0))
                .satisfies(rule -> {
                    assertThat(rule.from()).isEqualTo(6);
                    assertThat(rule.counts().first()).isEqualTo(7);
                });
        assertThat(LaterStart.of(model(rule(20, false, 1e9, new PublishedCounts(7, 7, 3, 1))), 3).rules().get(0).counts().first()).isEqualTo(4);
    }
}
