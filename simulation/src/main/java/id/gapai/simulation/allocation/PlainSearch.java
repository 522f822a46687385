package id.gapai.simulation.allocation;

import id.gapai.model.array.Doubles;
import id.gapai.model.array.Ints;
import id.gapai.simulation.trial.PathRange;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Takes numbers of a decision back to what is usual where nothing speaks for another: of decisions that paths cannot tell apart, the one that changes less. */
public final class PlainSearch {
    /** Standard errors below 0 from which a loss is taken for true. */
    private static final double LOSS = 0.5;

    private PlainSearch() {}

    /**
     * The plainer decision, alone.
     *
     * @param start allowed
     * @param usual decision, of which each number within the limits may be taken
     * @param paths on which each number is looked at; all together are judged on twice as many
     * @param first the first path, which no search has seen before
     * @throws InterruptedException if the calling thread is interrupted
     * @throws IOException          if what was kept cannot be read or written
     */
    public static CrossEntropySearch.Found run(
            Choices choices, Payoffs payoffs, Objective objective, Ints start, Ints usual, int paths, int first)
            throws InterruptedException, IOException {
        var plainer = new ArrayList<>(List.of(start));
        var numbers = new ArrayList<Integer>();
        for (int i = 0; i < choices.size(); i++) {
            var other = with(start, i, usual.get(i));
            if (usual.get(i) != start.get(i) && choices.isAllowed(other)) {
                plainer.add(other);
                numbers.add(i);
            }
        }
        if (numbers.isEmpty()) {
            return new CrossEntropySearch.Found(List.of(start), first);
        }
        var guides = objective.guides(payoffs.run(plainer, new PathRange(first, paths)));
        var together = start;
        for (int k = 0; k < numbers.size(); k++) {
            var next = with(together, numbers.get(k), usual.get(numbers.get(k)));
            together = isNoLoss(guides.get(k + 1), guides.get(0)) && choices.isAllowed(next) ? next : together;
        }
        var judged = objective.guides(payoffs.run(List.of(start, together), new PathRange(first + paths, 2 * paths)));
        var best = isNoLoss(judged.get(1), judged.get(0)) ? together : start;
        return new CrossEntropySearch.Found(List.of(best), first + 3 * paths);
    }

    private static boolean isNoLoss(Doubles after, Doubles before) {
        var gain = Spread.ofDifference(after, before);
        return gain.mean() >= -LOSS * gain.error();
    }

    private static Ints with(Ints x, int i, int value) {
        int[] y = x.toArray();
        y[i] = value;
        return Ints.of(y);
    }
}
