package id.gapai.simulation.goal;

import id.gapai.model.forecast.Estimate;
import id.gapai.simulation.goal.GoalAnswer.Step;
import id.gapai.simulation.goal.GoalAnswer.Tried;
import id.gapai.simulation.trial.PathRange;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * The smallest setting of a lever at which a target is reached with a wanted probability. The search solves the problem on one sample of
 * paths, by bisection between settings that lie apart (the step of retrospective approximation: H. Chen and B. W. Schmeiser, "Stochastic
 * root finding via retrospective approximation", IIE Transactions 33, 2001, 259–275); the {@link Proof} then uses fresh ones. Mutable.
 */
public final class GoalSearch {
    private static final int COARSE = 9;
    private static final int PEAK_ROUNDS = 3;
    private static final double TEST_ERROR = 0.01;
    private static final double INTERVAL_TAIL = 0.025;

    private final LeverTrials trials;
    private final GoalSettings asked;
    private final int most;
    private final TreeMap<Integer, Attempt> tried = new TreeMap<>();

    private GoalSearch(LeverTrials trials, int most, GoalSettings asked) {
        this.trials = trials;
        this.most = most;
        this.asked = asked;
    }

    /**
     * @param most the last setting; settings are 0 (least) … most
     * @param also settings that are to be among those of the search, because a table wants them
     * @throws InterruptedException if the calling thread is interrupted
     * @throws IOException          if what was kept cannot be read or written
     */
    public static GoalAnswer run(LeverTrials trials, int most, Collection<Integer> also, GoalSettings asked)
            throws InterruptedException, IOException {
        if (most < 1) {
            throw new IllegalArgumentException("a lever with settings up to " + most);
        }
        return new GoalSearch(trials, most, asked).run(also);
    }

    private GoalAnswer run(Collection<Integer> also) throws InterruptedException, IOException {
        var first = new TreeSet<>(also);
        int steps = Math.min(COARSE - 1, most);
        IntStream.rangeClosed(0, steps).forEach(i -> first.add((int) ((long) most * i / steps)));
        attempt(first);
        var shape = shape();
        if (shape != Shape.NOTHING) {
            if (crossing() < 0) {
                climb();
            }
            if (crossing() >= 0) {
                bisect();
            }
        }
        int best = best();
        return new GoalAnswer(rows(), finalists(shape, best), shape, best);
    }

    private List<Finalist> finalists(Shape shape, int best) throws InterruptedException, IOException {
        if (shape == Shape.NOTHING) {
            return List.of(new Proof(trials, asked, most, 0).only());
        }
        int crossing = crossing();
        var proof = new Proof(trials, asked, most, crossing >= 0 ? crossing : best);
        return crossing >= 0 || isWithinReach(best) ? List.copyOf(proof.bracket()) : List.of(proof.only());
    }

    private void attempt(Collection<Integer> settings) throws InterruptedException, IOException {
        var fresh = settings.stream().filter(s -> !tried.containsKey(s)).distinct().sorted().toList();
        if (fresh.isEmpty()) {
            return;
        }
        var attempts = trials.run(fresh, PathRange.first(asked.search()));
        for (int i = 0; i < fresh.size(); i++) {
            tried.put(fresh.get(i), attempts.get(i));
        }
    }

    /** The smallest setting of those tried that reaches the probability on these paths; −1: none. */
    private int crossing() {
        return tried.entrySet().stream()
                .filter(e -> e.getValue().share() >= asked.probability())
                .mapToInt(e -> e.getKey())
                .findFirst()
                .orElse(-1);
    }

    private void bisect() throws InterruptedException, IOException {
        var below = tried.lowerKey(crossing());
        while (below != null && crossing() - below > 1) {
            attempt(List.of((below + crossing()) / 2));
            below = tried.lowerKey(crossing());
        }
    }

    /** Looks halfway to the neighbours of the highest, some times. */
    private void climb() throws InterruptedException, IOException {
        for (int round = 0; round < PEAK_ROUNDS; round++) {
            int top = highest();
            if (top == most) {
                return;
            }
            var next = new ArrayList<Integer>();
            var below = tried.lowerKey(top);
            var above = tried.higherKey(top);
            if (below != null) {
                next.add((below + top) / 2);
            }
            if (above != null) {
                next.add((above + top) / 2);
            }
            attempt(next);
        }
    }

    /** The setting with most hits, then most active residents; of equals the smallest. */
    private int highest() {
        int highest = tried.firstKey();
        for (var entry : tried.entrySet()) {
            if (isHigher(entry.getValue(), tried.get(highest))) {
                highest = entry.getKey();
            }
        }
        return highest;
    }

    private static boolean isHigher(Attempt a, Attempt b) {
        return a.hits() > b.hits() || a.hits() == b.hits() && a.active().sum() > b.active().sum();
    }

    /** The smallest setting that the highest is not proved to exceed. */
    private int best() {
        var top = tried.get(highest());
        return tried.entrySet().stream()
                .filter(e -> !new Paired(e.getValue(), top).hasRisen(TEST_ERROR))
                .mapToInt(e -> e.getKey())
                .findFirst()
                .orElseThrow();
    }

    private boolean isWithinReach(int setting) {
        var attempt = tried.get(setting);
        return ExactBound.upper(attempt.hits(), attempt.paths(), INTERVAL_TAIL) >= asked.probability();
    }

    /** By tests whose chances of error sum to {@value #TEST_ERROR} for each kind. */
    private Shape shape() {
        var attempts = List.copyOf(tried.values());
        var first = attempts.get(0);
        if (attempts.stream().allMatch(attempt -> new Paired(first, attempt).isSame())) {
            return Shape.NOTHING;
        }
        double error = TEST_ERROR / (attempts.size() * (attempts.size() - 1) / 2.0);
        boolean rises = false;
        boolean falls = false;
        for (int i = 0; i < attempts.size(); i++) {
            for (int j = i + 1; j < attempts.size(); j++) {
                var pair = new Paired(attempts.get(i), attempts.get(j));
                rises |= pair.hasRisen(error);
                falls |= pair.hasFallen(error);
            }
        }
        return falls ? Shape.FALLING_AGAIN : rises ? Shape.RISING : Shape.NO_TREND;
    }

    private List<Tried> rows() {
        var rows = new ArrayList<Tried>();
        for (var entry : tried.entrySet()) {
            var below = tried.lowerEntry(entry.getKey());
            var step = Optional.ofNullable(below).map(lower -> new Paired(lower.getValue(), entry.getValue()).step());
            rows.add(row(entry.getKey(), entry.getValue(), step));
        }
        return rows;
    }

    private static Tried row(int setting, Attempt attempt, Optional<Step> step) {
        var probability = new Estimate(
                attempt.share(),
                ExactBound.lower(attempt.hits(), attempt.paths(), INTERVAL_TAIL),
                ExactBound.upper(attempt.hits(), attempt.paths(), INTERVAL_TAIL));
        return new Tried(setting, attempt.paths(), probability, attempt.meanActive(), attempt.meanOfficerDays(), step);
    }
}
