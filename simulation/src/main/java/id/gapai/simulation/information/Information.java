package id.gapai.simulation.information;

import id.gapai.model.array.DoubleTable;
import id.gapai.model.array.Doubles;
import id.gapai.model.forecast.Estimate;
import id.gapai.simulation.random.Draws;
import id.gapai.simulation.random.Purposes;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What it is worth to know some of the uncertain numbers before choosing: the mean benefit of the best choice for each of their values, minus
 * that of the best choice without. The mean benefits given the numbers come from one regression over the paths (M. Strong, J. E. Oakley and
 * A. Brennan, "Estimating multiparameter partial expected value of perfect information from a probabilistic sensitivity analysis sample: a
 * nonparametric regression approach", Medical Decision Making 34, 2014), which averages out chance and all other numbers. As there, the
 * error and the upward bias (a maximum of noisy means is too high) come from coefficients drawn from their sampling distribution; the bias is
 * taken off.
 *
 * <p>With simulated results of a study in the place of the numbers it is the expected value of sample information (M. Strong, J. E. Oakley,
 * A. Brennan and P. Breeze, Medical Decision Making 35, 2015).
 *
 * @param value   in units of the benefit, 0 or more, with a 95 % interval
 * @param changed probability that the choice would be another
 */
public record Information(Estimate value, Estimate changed) {
    private static final int DRAWS = 100;

    /** Paths on which drawn coefficients are looked at. */
    private static final int LOOKED_AT = 1000;

    private static final double NORMAL_97_5 = 1.959963984540054;
    private static final long PURPOSE = Purposes.keyOf("information/coefficients");

    /**
     * @param known [numbers][n] what would be known on each path, one number at least
     * @param seed  for the drawn coefficients
     */
    public static Information of(Choice choice, DoubleTable known, long seed) {
        int best = choice.best();
        List<double[]> leads = IntStream.range(0, choice.options())
                .filter(option -> option != best)
                .mapToObj(option -> choice.lead(option, best).toArray())
                .toList();
        double[][] numbers = known.rows().stream().map(Doubles::toArray).toArray(double[][]::new);
        return new Regression(leads, Fit.of(Basis.of(numbers, weights(numbers, leads)), leads), choice.paths()).information(seed);
    }

    /** By number, the share of the leads' variances that it explains in a straight line. */
    private static double[] weights(double[][] numbers, List<double[]> leads) {
        return Arrays.stream(numbers)
                .map(Basis::scores)
                .mapToDouble(score -> leads.stream().mapToDouble(lead -> squaredCorrelation(score, lead)).sum())
                .toArray();
    }

    private static double squaredCorrelation(double[] a, double[] b) {
        double meanA = Arrays.stream(a).sum() / a.length;
        double meanB = Arrays.stream(b).sum() / b.length;
        double ab = 0;
        double aa = 0;
        double bb = 0;
        for (int p = 0; p < a.length; p++) {
            ab += (a[p] - meanA) * (b[p] - meanB);
            aa += (a[p] - meanA) * (a[p] - meanA);
            bb += (b[p] - meanB) * (b[p] - meanB);
        }
        return aa > 0 && bb > 0 ? ab * ab / (aa * bb) : 0;
    }

    /** Means over paths of what the best choice gains, and of whether it is another. */
    private record Gain(double value, double changed, double deviation) {
        /** @param values [options][paths] fitted leads over the choice without information */
        static Gain of(double[][] values) {
            int n = values[0].length;
            double sum = 0;
            double squares = 0;
            int changed = 0;
            for (int p = 0; p < n; p++) {
                double most = 0;
                for (double[] lead : values) {
                    most = Math.max(most, lead[p]);
                }
                sum += most;
                squares += most * most;
                changed += most > 0 ? 1 : 0;
            }
            double mean = sum / n;
            return new Gain(mean, changed / (double) n, Math.sqrt(Math.max(0, squares / n - mean * mean)));
        }
    }

    private record Regression(List<double[]> leads, Fit fit, int paths) {
        Information information(long seed) {
            int step = Math.max(1, paths / LOOKED_AT);
            var all = Gain.of(fit.values(fit.coefficients(), 1));
            var looked = Gain.of(fit.values(fit.coefficients(), step));
            var values = new double[DRAWS];
            var changes = new double[DRAWS];
            for (int r = 0; r < DRAWS; r++) {
                var gain = Gain.of(fit.values(fit.drawn(normals(seed, r)), step));
                values[r] = gain.value();
                changes[r] = gain.changed();
            }
            double bias = Math.max(0, mean(values) - looked.value());
            double ofPaths = all.deviation() * all.deviation() / paths;
            double ofChange = all.changed() * (1 - all.changed()) / paths;
            return new Information(
                    interval(all.value() - bias, Math.sqrt(variance(values) + ofPaths), Double.POSITIVE_INFINITY),
                    interval(all.changed(), Math.sqrt(variance(changes) + ofChange), 1));
        }

        private double[][] normals(long seed, int replicate) {
            var draws = new Draws();
            draws.startPath(seed, replicate);
            var normals = new double[leads.size()][fit.coefficients()[0].length];
            for (int d = 0; d < normals.length; d++) {
                for (int i = 0; i < normals[d].length; i++) {
                    draws.startDay(d * normals[d].length + i);
                    normals[d][i] = draws.normal(PURPOSE);
                }
            }
            return normals;
        }

        private static double mean(double[] values) {
            return Arrays.stream(values).sum() / values.length;
        }

        private static double variance(double[] values) {
            double mean = mean(values);
            return Arrays.stream(values).map(v -> (v - mean) * (v - mean)).sum() / (values.length - 1);
        }

        private static Estimate interval(double value, double error, double most) {
            double half = NORMAL_97_5 * error;
            return new Estimate(
                    Math.min(most, Math.max(0, value)), Math.min(most, Math.max(0, value - half)), Math.min(most, Math.max(0, value + half)));
        }
    }
}
