package id.gapai.simulation.trial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.gapai.model.array.Doubles;
import id.gapai.model.array.Ints;
import id.gapai.simulation.Trials;
import id.gapai.simulation.compiled.CompiledModel;
import id.gapai.simulation.compiled.CompiledModel.PublishedCounts;
import id.gapai.simulation.compiled.CompiledModel.Reaction;
import id.gapai.simulation.compiled.CompiledModel.Rule;
import id.gapai.simulation.compiled.PlainModel;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** A rule that is on is seen in the officers whom a channel has: ten instead of one, all of whom are there. */
class ActingRulesTest {
    private static final int DAYS = 60;
    private static final int PATHS = 200;

    private static CompiledModel model(Rule... rules) {
        var plain = PlainModel.of(DAYS).segment("all", 20_000, 1_000, 0.5).officers(100).demand(0.8, 20);
        return plain.visit(plain.desk("first", 1, 3, 1), 90, 0.3, 1).visit(plain.desk("second", 1, 3, 1), 40, 0.3, 1).build().with(List.of(rules));
    }

    private static Rule rule(String channel, int from, boolean stays, double below, PublishedCounts counts) {
        var reaction = new Reaction(channel, Optional.of(Ints.filled(DAYS, 10)), Optional.empty(), Optional.empty(), Optional.empty());
        return new Rule(channel, from, stays, below, counts, Doubles.generate(DAYS, d -> 1_000 + 9 * (d + 1)), Optional.empty(), List.of(reaction));
    }

    private static long days(ActingRules rules, int path, int rule) {
        return Arrays.stream(rules.on(path)).filter(set -> (set >> rule & 1) == 1).count();
    }

    @Test
    void theDaysOnWhichItActsAreThoseOfTheKernel() throws Exception {
        var model = model(
                rule("first", 5, false, 1, new PublishedCounts(2, 3, 2, 10)),
                rule("second", 12, true, 0.98, new PublishedCounts(7, 7, 4, 50)));
        var days = ActingRules.days(List.of(model));
        var outcome = new Trials(3, 2, TrialLog.NONE).run(Trial.of(List.of(model), PathRange.first(PATHS)).watching(days)).get(0);

        var rules = ActingRules.of(model, days, outcome);

        var seen = new TreeSet<Long>();
        for (int p = 0; p < PATHS; p++) {
            for (int c = 0; c < 2; c++) {
                assertThat(outcome.channels().get(c).officerDays().get(p)).isEqualTo((int) (DAYS + 9 * days(rules, p, c)));
                seen.add(days(rules, p, c));
            }
        }
        assertThat(seen).hasSizeGreaterThan(10).contains(0L);
    }

    @Test
    void withoutRulesNothingIsWatched() {
        assertThat(ActingRules.days(List.of(model()))).isEmpty();
    }

    @Test
    void moreRulesThanBitsAreRefused() {
        var many = Collections.nCopies(32, rule("first", 5, false, 1, new PublishedCounts(2, 3, 2, 10))).toArray(Rule[]::new);
        assertThatThrownBy(() -> ActingRules.of(model(many), List.of(), null)).hasMessageContaining("32 rules");
    }
}
