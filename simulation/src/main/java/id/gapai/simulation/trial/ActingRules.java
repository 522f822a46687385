package id.gapai.simulation.trial;

import id.gapai.model.array.Ints;
import id.gapai.simulation.compiled.CompiledModel;
import id.gapai.simulation.compiled.CompiledModel.Rule;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** Which rules of a model are on, day by day, on paths whose counts were watched. */
public final class ActingRules {
    private final CompiledModel model;

    /** By day that was watched, [n] active residents at its close. */
    private final Map<Integer, Ints> closes;

    private ActingRules(CompiledModel model, Map<Integer, Ints> closes) {
        this.model = model;
        this.closes = closes;
    }

    /** The days whose closes tell of the rules of some models, in order; none without rules. */
    public static List<Integer> days(List<CompiledModel> models) {
        var days = new TreeSet<Integer>();
        for (var model : models) {
            for (var rule : model.rules()) {
                for (int day = rule.from(); day <= model.days(); day++) {
                    rule.counted(day).ifPresent(days::add);
                }
            }
        }
        return List.copyOf(days);
    }

    /**
     * The rules on the paths of an outcome.
     *
     * @param days  that were watched, those of {@link #days} among them
     * @param model with 31 rules at most
     */
    public static ActingRules of(CompiledModel model, List<Integer> days, Outcome outcome) {
        if (model.rules().size() >= Integer.SIZE) {
            throw new IllegalArgumentException(model.rules().size() + " rules");
        }
        var closes = new HashMap<Integer, Ints>();
        for (int d = 0; d < days.size(); d++) {
            closes.put(days.get(d), outcome.watched().get(d));
        }
        return new ActingRules(model, closes);
    }

    /**
     * The rules that are on, path {@code i} of the outcome.
     *
     * @return [H] a set by day: bit r for rule r
     */
    public int[] on(int i) {
        int[] on = new int[model.days()];
        for (int r = 0; r < model.rules().size(); r++) {
            boolean was = false;
            for (int day = 1; day <= on.length; day++) {
                was = isOn(model.rules().get(r), day, i, was);
                on[day - 1] |= was ? 1 << r : 0;
            }
        }
        return on;
    }

    private boolean isOn(Rule rule, int day, int i, boolean was) {
        var counted = rule.counted(day);
        return counted.isPresent() && isBehind(rule, counted.getAsInt(), i) || rule.stays() && was;
    }

    private boolean isBehind(Rule rule, int counted, int i) {
        return rule.counts().published(closes.get(counted).get(i)) < rule.limit(counted);
    }
}
