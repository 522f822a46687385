package id.gapai.scenarios.calibrate;

import id.gapai.model.array.Doubles;
import id.gapai.model.array.Ints;
import id.gapai.model.forecast.CalibrationFit;
import id.gapai.model.forecast.CountFit;
import id.gapai.model.forecast.ParameterFit;
import id.gapai.model.forecast.ParameterFit.Range;
import id.gapai.scenarios.study.Study;
import id.gapai.simulation.calibrate.Calibrated;
import id.gapai.simulation.calibrate.Prior;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.math3.stat.descriptive.rank.Percentile;
import org.apache.commons.math3.stat.descriptive.rank.Percentile.EstimationType;

/** Prior against posterior, and counts against paths. */
final class FitSummary {
    /** 5 % point of Kolmogorov's statistic times the root of the sample's size (N. Smirnov, Annals of Mathematical Statistics 19, 1948). */
    private static final double KOLMOGOROV = 1.358;

    /** Standard deviation of a number uniform on 0 … 1, times √12. */
    private static final double ROOT_12 = Math.sqrt(12);

    private final Study study;
    private final List<Prior> priors;
    private final Counts counts;
    private final Calibrated calibrated;

    FitSummary(Study study, List<Prior> priors, Counts counts, Calibrated calibrated) {
        this.study = study;
        this.priors = priors;
        this.counts = counts;
        this.calibrated = calibrated;
    }

    CalibrationFit fit() {
        return new CalibrationFit(
                study.title(),
                IntStream.range(0, priors.size()).mapToObj(this::parameter).toList(),
                IntStream.range(0, counts.all().size()).mapToObj(this::count).toList(),
                calibrated.values().size(),
                calibrated.effectiveSize(),
                calibrated.tolerance(),
                study.sourceLine());
    }

    private ParameterFit parameter(int j) {
        var prior = priors.get(j);
        var marked = study.marked().get(j);
        int size = calibrated.values().size();
        double[] ranks = IntStream.range(0, size).mapToDouble(i -> calibrated.ranks().get(i, j)).sorted().toArray();
        return new ParameterFit(
                marked.path(),
                marked.title(),
                new Range(prior.at(0.05), prior.at(0.5), prior.at(0.95)),
                range(Doubles.generate(size, i -> calibrated.values().value(i, j))),
                Ints.generate(size, i -> (int) Math.round(ranks[i] * ParameterFit.RANKS)),
                spread(ranks),
                distance(ranks),
                KOLMOGOROV / Math.sqrt(calibrated.effectiveSize()));
    }

    private CountFit count(int k) {
        return new CountFit(counts.all().get(k), k < counts.used(), range(calibrated.shown().get(k)));
    }

    private static Range range(Doubles values) {
        var percentile = new Percentile().withEstimationType(EstimationType.R_7);
        percentile.setData(values.toArray());
        return new Range(percentile.evaluate(5), percentile.evaluate(50), percentile.evaluate(95));
    }

    private static double spread(double[] ranks) {
        double mean = Arrays.stream(ranks).average().orElseThrow();
        return ROOT_12 * Math.sqrt(Arrays.stream(ranks).map(r -> (r - mean) * (r - mean)).average().orElseThrow());
    }

    /** From the uniform distribution. */
    private static double distance(double[] sorted) {
        double largest = 0;
        for (int i = 0; i < sorted.length; i++) {
            largest = Math.max(largest, Math.max(sorted[i] - i / (double) sorted.length, (i + 1.0) / sorted.length - sorted[i]));
        }
        return largest;
    }
}
