package id.gapai.simulation.allocation;

import id.gapai.model.array.Doubles;
import id.gapai.simulation.elementary.Elementary;
import id.gapai.simulation.random.NormalProbability;
import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleUnaryOperator;

/** What is to be as great as possible, from what paths came to. */
public enum Objective {
    /** The share of paths that reach the target; a path comes to its active residents above the target, negative below. */
    PROBABILITY {
        @Override
        public double value(Doubles paths) {
            return mean(paths, Objective::hit);
        }

        @Override
        public Doubles merits(Doubles paths) {
            return each(paths, x -> hit(x) + TIE * x);
        }

        /**
         * The distribution function with a normal kernel (E. A. Nadaraya, Theory of Probability and its Applications 9 (1964) 497–500): paths near
         * the target count for a part, so that decisions differ before a path is won or lost. Far from the target the mean decides.
         */
        @Override
        List<Doubles> guides(List<Doubles> rivals) {
            double width = width(rivals);
            return rivals.stream().map(paths -> each(paths, x -> NormalProbability.of(x / width) + TIE * x)).toList();
        }
    },

    /** The mean; a path comes to its active residents. */
    EXPECTED {
        @Override
        public double value(Doubles paths) {
            return mean(paths, x -> x);
        }

        @Override
        public Doubles merits(Doubles paths) {
            return paths;
        }
    },

    /**
     * The mean of the worst tenth of the paths, the conditional value at risk of R. T. Rockafellar and S. Uryasev, Journal of Risk 2 (2000) 21–41;
     * a path comes to its active residents.
     */
    CVAR10 {
        @Override
        public double value(Doubles paths) {
            return mean(merits(paths), x -> x);
        }

        /** q − max(0, q − x) / 0.1 with q their tenth: the mean is the value (their theorem 1), and its error that of a mean. */
        @Override
        public Doubles merits(Doubles paths) {
            double tenth = tenth(paths);
            return each(paths, x -> tenth - Math.max(0, tenth - x) / WORST);
        }
    };

    private static final double WORST = 0.1;

    /** Of a person, so little that it only tells decisions apart that reach the target on the same number of paths. */
    private static final double TIE = 1e-13;

    /** The value of what paths came to. */
    public abstract double value(Doubles paths);

    /** [n] what each path adds to the value, which is their mean; to first order where it hangs on a quantile, and with a trifle that breaks ties. */
    public abstract Doubles merits(Doubles paths);

    /** By rival, the mean of what a search goes by: fit to choose by where hardly a path reaches the target. */
    public List<Double> means(List<Doubles> rivals) {
        return guides(rivals).stream().map(guide -> guide.sum() / guide.size()).toList();
    }

    /** By rival, [n] what a search goes by: merits, or what is smoother and has its greatest mean about where they have it. */
    List<Doubles> guides(List<Doubles> rivals) {
        return rivals.stream().map(this::merits).toList();
    }

    private static double hit(double above) {
        return above >= 0 ? 1 : 0;
    }

    private static Doubles each(Doubles paths, DoubleUnaryOperator f) {
        return Doubles.generate(paths.size(), i -> f.applyAsDouble(paths.get(i)));
    }

    private static double mean(Doubles paths, DoubleUnaryOperator f) {
        return each(paths, f).sum() / paths.size();
    }

    /** The least x that a tenth of the paths do not exceed. */
    private static double tenth(Doubles paths) {
        double[] sorted = paths.toArray();
        Arrays.sort(sorted);
        return sorted[(int) Math.ceil(WORST * sorted.length) - 1];
    }

    /** Of the kernel, by the rule of B. W. Silverman (Density Estimation, 1986, equation 3.28), 1.06 σ n^(−1/5), for the mean spread of the rivals. */
    private static double width(List<Doubles> rivals) {
        double spread = rivals.stream().mapToDouble(paths -> Spread.of(paths).sd()).average().orElseThrow();
        return Math.max(1, 1.06 * spread * Elementary.pow(rivals.get(0).size(), -0.2));
    }
}
