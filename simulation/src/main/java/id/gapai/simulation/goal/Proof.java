package id.gapai.simulation.goal;

import id.gapai.simulation.goal.Finalist.Verdict;
import id.gapai.simulation.trial.PathRange;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;

/**
 * Proves on fresh paths which settings reach the wanted probability. Each is looked at with ever more paths until an exact bound lies on one
 * side of it; the chances of error of all looks at all settings are added up (C. E. Bonferroni), so that what is proved is true together
 * with the stated confidence, although the settings share their paths. Mutable.
 */
final class Proof {
    private final LeverTrials trials;
    private final GoalSettings asked;
    private final int most;
    private final int candidate;
    private final Map<Integer, Finalist> finalists = new TreeMap<>();

    /**
     * @param most      the last setting
     * @param candidate what a search on other paths gave
     */
    Proof(LeverTrials trials, GoalSettings asked, int most, int candidate) {
        this.trials = trials;
        this.asked = asked;
        this.most = most;
        this.candidate = candidate;
    }

    /** From the candidate upwards to one that reaches the probability, downwards to one that does not, and then between them. */
    Collection<Finalist> bracket() throws InterruptedException, IOException {
        climb();
        descend();
        narrow();
        return List.copyOf(finalists.values());
    }

    private void climb() throws InterruptedException, IOException {
        int step = 1;
        int at = candidate;
        while (verdict(at) != Verdict.REACHED && at < most && hasRoom()) {
            at = Math.min(most, candidate + step);
            step *= 2;
        }
    }

    private void descend() throws InterruptedException, IOException {
        int step = 2;
        int at = candidate - 1;
        while (at >= 0 && hasRoom() && verdict(at) != Verdict.MISSED && at > 0) {
            at = Math.max(0, candidate - step);
            step *= 2;
        }
    }

    /** The candidate alone. */
    Finalist only() throws InterruptedException, IOException {
        verdict(candidate);
        return finalists.get(candidate);
    }

    private void narrow() throws InterruptedException, IOException {
        while (hasRoom()) {
            var next = between(reached(), Verdict.REACHED).isPresent() ? between(reached(), Verdict.REACHED) : between(missed(), Verdict.MISSED);
            if (next.isEmpty()) {
                return;
            }
            verdict(next.getAsInt());
        }
    }

    /** A setting that is not known yet between the end of what is proved and its neighbour among those that are looked at. */
    private OptionalInt between(OptionalInt end, Verdict side) {
        if (end.isEmpty()) {
            return OptionalInt.empty();
        }
        int known = end.getAsInt();
        var others = finalists.keySet().stream().mapToInt(s -> s).filter(s -> side == Verdict.REACHED ? s < known : s > known);
        var neighbour = side == Verdict.REACHED ? others.max() : others.min();
        return neighbour.isPresent() && Math.abs(neighbour.getAsInt() - known) > 1
                ? OptionalInt.of((neighbour.getAsInt() + known) / 2)
                : OptionalInt.empty();
    }

    /** The smallest setting that is proved to reach the probability. */
    private OptionalInt reached() {
        return finalists.values().stream().filter(f -> f.verdict() == Verdict.REACHED).mapToInt(Finalist::setting).min();
    }

    /** The largest setting below it that is proved not to. */
    private OptionalInt missed() {
        int end = reached().orElse(Integer.MAX_VALUE);
        return finalists.values().stream()
                .filter(f -> f.verdict() == Verdict.MISSED && f.setting() < end)
                .mapToInt(Finalist::setting)
                .max();
    }

    private boolean hasRoom() {
        return finalists.size() < GoalSettings.FINALISTS;
    }

    private Verdict verdict(int setting) throws InterruptedException, IOException {
        if (!finalists.containsKey(setting)) {
            finalists.put(setting, test(setting));
        }
        return finalists.get(setting).verdict();
    }

    private Finalist test(int setting) throws InterruptedException, IOException {
        double error = asked.error(setting >= candidate ? setting - candidate : candidate - 1 - setting);
        int hits = 0;
        long active = 0;
        int done = 0;
        for (int look = 0; ; look++) {
            int paths = asked.pathsAt(look);
            var more = trials.run(List.of(setting), new PathRange(asked.search() + done, paths - done)).get(0);
            hits += more.hits();
            active += more.active().sum();
            done = paths;
            double low = ExactBound.lower(hits, paths, error);
            double high = ExactBound.upper(hits, paths, error);
            var verdict = low >= asked.probability() ? Verdict.REACHED : high < asked.probability() ? Verdict.MISSED : Verdict.OPEN;
            if (verdict != Verdict.OPEN || look == GoalSettings.LOOKS - 1) {
                return new Finalist(setting, hits, paths, low, high, active / (double) paths, verdict);
            }
        }
    }
}
