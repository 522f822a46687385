package id.gapai.simulation.summary;

import id.gapai.model.forecast.Estimate;
import id.gapai.simulation.tally.Sample;
import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.apache.commons.math3.distribution.BinomialDistribution;

/**
 * Quantiles over paths with their intervals, whose ends are quantiles, too.
 * <ul>
 *   <li>Of independent paths they are the order statistics between which the true quantile lies, by the binomial distribution, at least as
 *       often as is asked (H. A. David and H. N. Nagaraja, Order Statistics, 2003, section 7.1).
 *   <li>Of evenly spread paths, those at level ± t · standard error, over replicates, of the share of paths that are at most the quantile
 *       (R. S. Woodruff, "Confidence intervals for medians and other position measures", Journal of the American Statistical Association
 *       47, 1952, 635–646). It is one with sectioning in the limit of many paths, through Bahadur's representation (M. K. Nakayama,
 *       "Confidence intervals for quantiles using sectioning when applying variance-reduction techniques", ACM TOMACS 24, 2014).
 * </ul>
 * Where an end would lie beyond all paths, it is the least or the greatest of them.
 */
final class Quantiles {
    private final long paths;
    private final double[] levels;
    private final Confidence confidence;

    /** Levels of the ends of independent paths: of all low ones, then of all high ones. */
    private final double[] independentEnds;

    /** @param paths in all */
    Quantiles(long paths, Confidence confidence, double... levels) {
        this.paths = paths;
        this.levels = levels;
        this.confidence = confidence;
        independentEnds = confidence.isEven() ? new double[0] : independentEnds();
    }

    /** By level. */
    List<Estimate> of(Sample sample) {
        return of(sample, 1);
    }

    /** @param units how many of what was counted make one of what is told */
    List<Estimate> of(Sample sample, double units) {
        double[] values = sample.all().quantiles(levels);
        double[] ends = sample.all().quantiles(confidence.isEven() ? evenEnds(sample, values) : independentEnds);
        return IntStream.range(0, levels.length)
                .mapToObj(i -> new Estimate(values[i] / units, ends[i] / units, ends[levels.length + i] / units))
                .toList();
    }

    private double[] independentEnds() {
        return DoubleStream.concat(
                        Arrays.stream(levels).map(level -> rank(level, true)), Arrays.stream(levels).map(level -> rank(level, false)))
                .toArray();
    }

    /** The level, among type 7 quantiles, of the order statistic at an end. */
    private double rank(double level, boolean low) {
        var below = new BinomialDistribution(null, Math.toIntExact(paths), level);
        double tail = (1 - confidence.level()) / 2;
        int rank = below.inverseCumulativeProbability(low ? tail : 1 - tail) - (low ? 1 : 0);
        return Math.min(1, Math.max(0, rank / Math.max(1.0, paths - 1)));
    }

    private double[] evenEnds(Sample sample, double[] values) {
        var replicates = new Replicates(paths);
        var half = new double[levels.length];
        Arrays.setAll(half, i -> {
            double[] upTo = sample.upTo(values[i]);
            double error = Math.max(replicates.standardError(r -> upTo[r]), Proportion.leastError(paths));
            return confidence.student() * error;
        });
        return IntStream.range(0, 2 * levels.length)
                .mapToDouble(i -> i < levels.length
                        ? Math.max(0, levels[i] - half[i])
                        : Math.min(1, levels[i - levels.length] + half[i - levels.length]))
                .toArray();
    }

}
