package id.gapai.simulation.allocation;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import id.gapai.model.array.Doubles;
import id.gapai.simulation.random.NormalProbability;
import id.gapai.simulation.trial.PathRange;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Ranks finalists on paths that no search has seen, which go where they tell most ({@link Ocba}), a block at a time, until the best is clear or the work is done. All
 * have the same first paths, so that each is compared with the best path by path. Mutable.
 */
public final class Selection {
    private static final int BLOCK = 128;

    private final Finalists finalists;
    private final Objective objective;
    private final SelectionSettings settings;
    private final int first;

    /** By finalist, what its paths came to, as arrays that grow. */
    private final List<Doubles> paths = new ArrayList<>();

    private Selection(Finalists finalists, Objective objective, SelectionSettings settings, int first) {
        this.finalists = finalists;
        this.objective = objective;
        this.settings = settings;
        this.first = first;
    }

    /** Runs finalists by their numbers. As {@link Payoffs}. */
    @FunctionalInterface
    public interface Finalists {
        List<Doubles> run(List<Integer> numbers, PathRange paths) throws InterruptedException, IOException;
    }

    /**
     * What was found of a finalist.
     *
     * @param paths that it was given
     * @param value of the objective on them
     * @param behind the best, on their common paths; negative: before it
     * @param error standard error of that
     */
    public record Standing(int finalist, int paths, double value, double behind, double error) {}

    /**
     * @param best      number of the finalist
     * @param certainty a lower bound of the approximate probability that it is: 1 minus the sum of the chances that a rival is better (C. E. Bonferroni)
     * @param standings by finalist
     * @param next      the first path that was not used
     */
    public record Selected(int best, double certainty, List<Standing> standings, int next) {
        public Selected {
            standings = List.copyOf(standings);
        }

        /** The same bound for a finalist among some of the others. */
        public double certainty(int finalist, IntPredicate others) {
            double wrong = 0;
            for (var standing : standings) {
                double ahead = standing.behind() - standings.get(finalist).behind();
                if (standing.finalist() != finalist && others.test(standing.finalist()) && standing.error() > 0) {
                    wrong += NormalProbability.of(-ahead / standing.error());
                }
            }
            return Math.max(0, 1 - wrong);
        }
    }

    /**
     * @param count how many finalists, 1 or more
     * @param first the first path
     * @throws InterruptedException if the calling thread is interrupted
     * @throws IOException          if what was kept cannot be read or written
     */
    public static Selected run(int count, Finalists finalists, Objective objective, SelectionSettings settings, int first)
            throws InterruptedException, IOException {
        return new Selection(finalists, objective, settings, first).run(count);
    }

    private Selected run(int count) throws InterruptedException, IOException {
        var all = IntStream.range(0, count).boxed().toList();
        paths.addAll(finalists.run(all, new PathRange(first, settings.start())));
        while (count > 1 && work() < settings.most() && certainty(best()) < settings.certainty()) {
            extend();
        }
        int best = best();
        int end = paths.stream().mapToInt(Doubles::size).max().orElseThrow();
        return new Selected(best, certainty(best), all.stream().map(k -> standing(k, best)).toList(), first + end);
    }

    private long work() {
        return paths.stream().mapToLong(Doubles::size).sum();
    }

    /** Nobody lies before it on common paths. */
    private int best() {
        int best = 0;
        for (int k = 1; k < paths.size(); k++) {
            if (behind(best, k).mean() > 0) {
                best = k;
            }
        }
        return best;
    }

    /** How far a lies behind b. */
    private Spread behind(int a, int b) {
        int common = Math.min(paths.get(a).size(), paths.get(b).size());
        return Spread.ofDifference(objective.merits(firstOf(b, common)), objective.merits(firstOf(a, common)));
    }

    private Doubles firstOf(int finalist, int some) {
        var all = paths.get(finalist);
        return all.size() == some ? all : Doubles.generate(some, all::get);
    }

    private double certainty(int best) {
        double wrong = 0;
        for (int k = 0; k < paths.size(); k++) {
            var behind = behind(k, best);
            if (k != best && behind.sd() > 0) {
                wrong += NormalProbability.of(-behind.mean() / behind.error());
            }
        }
        return Math.max(0, 1 - wrong);
    }

    private Standing standing(int k, int best) {
        var behind = behind(k, best);
        return new Standing(k, paths.get(k).size(), objective.value(paths.get(k)), behind.mean(), behind.error());
    }

    /** Gives one more block to those that have less than what they should have when all rivals have had one more. */
    private void extend() throws InterruptedException, IOException {
        int best = best();
        var rivals = IntStream.range(0, paths.size()).filter(k -> k != best).toArray();
        double[] shares = Ocba.shares(IntStream.of(rivals).mapToObj(k -> behind(k, best)).toArray(Spread[]::new));
        double total = IntStream.of(rivals).mapToLong(k -> paths.get(k).size()).sum() + (double) BLOCK * rivals.length;
        var lacking = new ArrayList<Integer>();
        int most = 0;
        for (int r = 0; r < rivals.length; r++) {
            if (shares[r] * total > paths.get(rivals[r]).size()) {
                lacking.add(rivals[r]);
            }
            most = Math.max(most, paths.get(rivals[r]).size() + (lacking.contains(rivals[r]) ? BLOCK : 0));
        }
        if (paths.get(best).size() < most) {
            lacking.add(best);
        }
        give(lacking);
    }

    /** A block each; those that stand at the same path run together. */
    private void give(List<Integer> lacking) throws InterruptedException, IOException {
        var byStart = lacking.stream().collect(groupingBy(k -> paths.get(k).size(), TreeMap::new, toList()));
        for (var together : byStart.entrySet()) {
            var more = finalists.run(together.getValue(), new PathRange(first + together.getKey(), BLOCK));
            for (int j = 0; j < more.size(); j++) {
                int k = together.getValue().get(j);
                paths.set(k, joined(paths.get(k), more.get(j)));
            }
        }
    }

    private static Doubles joined(Doubles a, Doubles b) {
        return Doubles.generate(a.size() + b.size(), i -> i < a.size() ? a.get(i) : b.get(i - a.size()));
    }
}
