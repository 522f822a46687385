package id.gapai.simulation.information;

import id.gapai.simulation.random.NormalQuantile;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;

/**
 * Functions of what is known, from which a regression builds the mean benefit. Each known number enters by its normal score, the standard
 * normal quantile of its rank.
 * <ul>
 *   <li>One number: a restricted cubic spline with five knots at its 5, 27.5, 50, 72.5 and 95 % quantiles (F. E. Harrell, "Regression Modeling
 *       Strategies", 2001, section 2.4).
 *   <li>Several: linear and squared scores, and the products of pairs; of all pairs where there are {@value #PATHS_PER_TERM} paths for each
 *       term, else of the numbers that matter most.
 * </ul>
 */
final class Basis {
    private static final int PATHS_PER_TERM = 20;

    private static final double[] KNOTS = {0.05, 0.275, 0.5, 0.725, 0.95};

    /** [terms][n]. */
    private final double[][] terms;

    private Basis(List<double[]> terms) {
        this.terms = terms.toArray(double[][]::new);
    }

    /**
     * @param known  [numbers][n]
     * @param weight by number, how much it matters; decides between pairs
     */
    static Basis of(double[][] known, double[] weight) {
        double[][] scores = Arrays.stream(known).map(Basis::scores).toArray(double[][]::new);
        int n = scores[0].length;
        var terms = new ArrayList<double[]>();
        terms.add(filled(n));
        if (scores.length == 1) {
            addSpline(scores[0], terms);
        } else {
            addSquares(scores, weight, terms);
        }
        return new Basis(terms);
    }

    private static double[] filled(int n) {
        var ones = new double[n];
        Arrays.fill(ones, 1);
        return ones;
    }

    /** By rank; equal values have the score of their middle rank. */
    static double[] scores(double[] values) {
        int n = values.length;
        int[] order = IntStream.range(0, n)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> values[i]))
                .mapToInt(Integer::intValue)
                .toArray();
        var scores = new double[n];
        for (int from = 0; from < n; ) {
            int to = from + 1;
            while (to < n && values[order[to]] == values[order[from]]) {
                to++;
            }
            double score = NormalQuantile.of((from + to) / 2.0 / n);
            for (int r = from; r < to; r++) {
                scores[order[r]] = score;
            }
            from = to;
        }
        return scores;
    }

    private static void addSpline(double[] score, List<double[]> terms) {
        double[] knots = Arrays.stream(KNOTS).map(NormalQuantile::of).toArray();
        int last = knots.length - 1;
        double width = knots[last] - knots[last - 1];
        double scale = (knots[last] - knots[0]) * (knots[last] - knots[0]);
        terms.add(score);
        for (int j = 0; j < last - 1; j++) {
            double knot = knots[j];
            terms.add(mapped(score, x -> (cube(x - knot)
                            - cube(x - knots[last - 1]) * (knots[last] - knot) / width
                            + cube(x - knots[last]) * (knots[last - 1] - knot) / width)
                    / scale));
        }
    }

    private static double cube(double x) {
        return x > 0 ? x * x * x : 0;
    }

    private static double[] mapped(double[] values, DoubleUnaryOperator f) {
        return Arrays.stream(values).map(f).toArray();
    }

    private static void addSquares(double[][] scores, double[] weight, List<double[]> terms) {
        int n = scores[0].length;
        for (double[] score : scores) {
            terms.add(score);
            terms.add(mapped(score, x -> x * x - 1));
        }
        int[] strongest = IntStream.range(0, scores.length)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer i) -> -weight[i]).thenComparing(i -> i))
                .limit(paired(scores.length, n))
                .mapToInt(Integer::intValue)
                .toArray();
        for (int i = 0; i < strongest.length; i++) {
            for (int j = 0; j < i; j++) {
                double[] a = scores[strongest[i]];
                double[] b = scores[strongest[j]];
                var product = new double[n];
                Arrays.setAll(product, p -> a[p] * b[p]);
                terms.add(product);
            }
        }
    }

    /** How many of the numbers may come in pairs. */
    private static int paired(int numbers, int n) {
        int room = Math.max(0, n / PATHS_PER_TERM - 1 - 2 * numbers);
        int paired = 0;
        while (paired < numbers && (paired + 1) * paired / 2 <= room) {
            paired++;
        }
        return paired;
    }

    int size() {
        return terms.length;
    }

    int paths() {
        return terms[0].length;
    }

    double at(int term, int p) {
        return terms[term][p];
    }

    double[] term(int term) {
        return terms[term];
    }
}
