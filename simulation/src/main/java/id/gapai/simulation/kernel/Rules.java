package id.gapai.simulation.kernel;

import id.gapai.simulation.compiled.CompiledModel;
import id.gapai.simulation.compiled.CompiledModel.Rule;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * On which paths rules are on, and by which of its schedules a channel works then: 0 is the one without rules, i + 1 that of rule i. Every
 * rule has a schedule of every channel, most of them the same as without it.
 */
final class Rules {
    /** Of a rule that no count is known to yet. */
    private static final int NONE = -1;

    private final List<Rule> rules;

    /** [R][H + 1] the day of the last count that is known on a day. */
    private final int[][] counted;

    /** [C] the rules that change a channel, in order. */
    private final int[][] ofChannel;

    /** The rules that change the roster, in order. */
    private final int[] ofRoster;

    Rules(CompiledModel model) {
        rules = model.rules();
        counted = rules.stream().map(rule -> counted(rule, model.days())).toArray(int[][]::new);
        ofChannel = model.channels().stream()
                .map(channel -> which(rule -> rule.reactions().stream().anyMatch(r -> r.channel().equals(channel.desk().name()))))
                .toArray(int[][]::new);
        ofRoster = which(rule -> rule.available().isPresent());
    }

    private int[] which(Predicate<Rule> changes) {
        return IntStream.range(0, rules.size()).filter(r -> changes.test(rules.get(r))).toArray();
    }

    private static int[] counted(Rule rule, int days) {
        return IntStream.rangeClosed(0, days).map(day -> rule.counted(day).orElse(NONE)).toArray();
    }

    boolean none() {
        return rules.isEmpty();
    }

    int size() {
        return rules.size();
    }

    /** Whether rules change when or how a channel works. */
    boolean change(int channel) {
        return ofChannel[channel].length > 0;
    }

    /** Whether rules change the roster. */
    boolean changeRoster() {
        return ofRoster.length > 0;
    }

    /** Forgets the paths before, and keeps the count of day 0. */
    void start(KernelState s) {
        for (boolean[] on : s.ruleOn) {
            Arrays.fill(on, false);
        }
        keepCount(s, 0);
    }

    /** Keeps the count at the close of a day, for what is published later. */
    void keepCount(KernelState s, int day) {
        s.totalActive(s.closes[day]);
    }

    /** Finds by which schedules a day goes. */
    void startDay(KernelState s, int day) {
        for (int r = 0; r < rules.size(); r++) {
            decide(s, r, counted[r][day]);
        }
        for (int c = 0; c < ofChannel.length; c++) {
            choose(s, ofChannel[c], s.schedule[c]);
        }
        choose(s, ofRoster, s.rosterSchedule);
    }

    private void decide(KernelState s, int r, int counted) {
        var rule = rules.get(r);
        boolean[] on = s.ruleOn[r];
        if (counted == NONE) {
            return;
        }
        double limit = rule.limit(counted);
        var counts = rule.counts();
        for (int k = 0; k < s.world.size; k++) {
            on[k] = counts.published(s.closes[counted][k]) < limit || rule.stays() && on[k];
        }
    }

    private static void choose(KernelState s, int[] changing, int[] schedules) {
        Arrays.fill(schedules, 0);
        for (int r : changing) {
            boolean[] on = s.ruleOn[r];
            for (int k = 0; k < s.world.size; k++) {
                schedules[k] = on[k] ? r + 1 : schedules[k];
            }
        }
    }
}
