package id.gapai.simulation.ranking;

import id.gapai.model.array.Doubles;
import id.gapai.simulation.elementary.Elementary;
import id.gapai.simulation.ranking.Selection.End;
import id.gapai.simulation.ranking.Selection.Look;
import id.gapai.simulation.trial.PathRange;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Runs options side by side and drops those that are clearly worse than another, until one is left: the procedure KN of S.-H. Kim and
 * B. L. Nelson, "A fully sequential procedure for indifference-zone selection in simulation", ACM Transactions on Modeling and Computer
 * Simulation 11 (2001) 251–273, doi:10.1145/502109.502111, with c = 1 and the variances of differences of the first paths, which common
 * random numbers make small.
 *
 * <p>Guarantee: if the best mean is ahead of every other by the indifference zone or more, its option is selected with probability 1 − error or
 * more, whatever the covariances are, for normal differences (theorem 1); for others in the limit of many paths (Kim and Nelson, Operations
 * Research 54, 2006, 475–488). KN looks after every path; looking less often, here after half as many paths again, lets no error more in, since a
 * walk that is looked at at times that do not hang on it leaves by the wrong side no more often than one that is watched all the time
 * (C. Jennison, I. M. Johnstone, B. W. Turnbull, "Asymptotically optimal procedures for sequential adaptive selection of the best of several normal
 * means", Statistical Decision Theory and Related Topics III, vol. 2, 1982, 55–86, on which the proof of Kim and Nelson rests).
 *
 * <p>Options that are alike on all paths stay together: they are not told apart by drawing lots. Mutable.
 */
public final class KimNelson {
    private final Source source;
    private final Settings asked;
    private final List<Look> looks = new ArrayList<>();

    /** [options][options] up to how many paths a pair goes on at most. */
    private double[][] reach;

    private Scores scores;
    private List<Integer> left;

    private KimNelson(Source source, Settings asked) {
        this.source = source;
        this.asked = asked;
    }

    /** Runs paths. */
    @FunctionalInterface
    public interface Source {
        /**
         * @param options indices of those that are to be run
         * @return [options in this order][paths]
         * @throws InterruptedException if the calling thread is interrupted
         * @throws IOException          if what was kept cannot be read or written
         */
        List<Doubles> run(List<Integer> options, PathRange paths) throws InterruptedException, IOException;
    }

    /**
     * What is asked.
     *
     * @param error   probability of a wrong choice, in (0, ½)
     * @param zone    differences of means that are smaller do not matter; above 0
     * @param first   paths of the first look, 2 or more, a multiple of {@value #BLOCK}
     * @param most    paths of an option after which it is given up
     * @param isShare whether a path counts 0 or 1
     */
    public record Settings(double error, double zone, int first, int most, boolean isShare) {
        /** Looks lie at multiples of so many paths. */
        public static final int BLOCK = 16;

        public Settings {
            if (!(error > 0 && error < 0.5 && zone > 0 && zone < Double.POSITIVE_INFINITY)) {
                throw new IllegalArgumentException("error " + error + ", zone " + zone);
            }
            if (first < BLOCK || first % BLOCK != 0 || most < first) {
                throw new IllegalArgumentException("from " + first + " to " + most + " paths");
            }
        }

        /** Paths at a look, given those of the one before it: half as many again. */
        int after(int paths) {
            long more = paths + (paths / 2 + BLOCK - 1L) / BLOCK * BLOCK;
            return (int) Math.min(most, more);
        }
    }

    /**
     * Selects the option with the greatest mean.
     *
     * @param options how many there are, 1 or more
     */
    public static Selection select(int options, Source source, Settings asked) throws InterruptedException, IOException {
        if (options < 1) {
            throw new IllegalArgumentException("nothing to select from");
        }
        return new KimNelson(source, asked).select(options);
    }

    private Selection select(int options) throws InterruptedException, IOException {
        left = IntStream.range(0, options).boxed().toList();
        scores = new Scores(source.run(left, PathRange.first(asked.first())), asked.isShare());
        reach = reach();
        int planned = planned();
        int paths = asked.first();
        while (true) {
            left = screened(paths);
            looks.add(new Look(paths, left));
            if (left.size() == 1 || paths > farthest(left) || paths >= asked.most()) {
                return new Selection(best(), left, end(paths), scores, looks, planned);
            }
            int next = asked.after(paths);
            scores = scores.with(left, source.run(left, new PathRange(paths, next - paths)));
            paths = next;
        }
    }

    /** N of the paper, before it is rounded down: h²S²/δ² by pair, with h² = 2η(n₀ − 1) and η of c = 1. */
    private double[][] reach() {
        int k = scores.options();
        var reach = new double[k][k];
        double factor = k == 1 ? 0 : 2 * eta(k, asked) * (asked.first() - 1) / (asked.zone() * asked.zone());
        for (int i = 0; i < k; i++) {
            for (int l = i + 1; l < k; l++) {
                reach[i][l] = factor * scores.pair(i, l).variance();
                reach[l][i] = reach[i][l];
            }
        }
        return reach;
    }

    /** The root of ½(1 + 2η)^(−(n₀ − 1)/2) = error/(k − 1). */
    static double eta(int options, Settings asked) {
        return (Elementary.pow(2 * asked.error() / (options - 1), -2.0 / (asked.first() - 1)) - 1) / 2;
    }

    /** How many looks there may be, as the first paths have it. */
    private int planned() {
        double last = Math.min(asked.most(), farthest(left));
        int looks = 1;
        for (int paths = asked.first(); paths <= last && paths < asked.most(); paths = asked.after(paths)) {
            looks++;
        }
        return looks;
    }

    private double farthest(List<Integer> some) {
        return some.stream().flatMapToDouble(i -> some.stream().filter(l -> !l.equals(i)).mapToDouble(l -> reach[i][l])).max().orElse(0);
    }

    private List<Integer> screened(int paths) {
        return left.stream().filter(i -> left.stream().allMatch(l -> isWithin(i, l, paths))).toList();
    }

    private boolean isWithin(int i, int l, int paths) {
        double tolerance = Math.max(0, asked.zone() / 2 * (reach[i][l] / paths - 1));
        return i == l || scores.mean(i) >= scores.mean(l) - tolerance;
    }

    private int best() {
        return left.stream().max(Comparator.<Integer>comparingDouble(scores::mean).thenComparing(Comparator.reverseOrder())).orElseThrow();
    }

    private End end(int paths) {
        if (left.size() == 1) {
            return End.ONE_LEFT;
        }
        return paths > farthest(left) ? End.TIED : End.GIVEN_UP;
    }
}
