package id.gapai.simulation.baseline;

import id.gapai.simulation.elementary.Elementary;
import id.gapai.simulation.evidence.Case;
import id.gapai.simulation.evidence.Forecaster;
import id.gapai.simulation.evidence.Region;
import id.gapai.simulation.evidence.Report;
import id.gapai.simulation.evidence.Training;
import id.gapai.simulation.evidence.Unit;
import java.util.Comparator;
import java.util.List;
import java.util.stream.DoubleStream;

/**
 * A Gompertz curve N(t) = K·exp(−b·exp(−c·t)) through the last count. The slope c is a least-squares line through log log(K/N) of the region's own counts, for
 * regions with one count the median slope of the others; the ceiling K, from 5 % to 80 % of holders, is the one with the smallest mean error on other regions. A region
 * without a base is taken to have the geometric mean base of the others.
 */
public final class Gompertz implements Forecaster {
    private static final List<Double> CEILINGS = List.of(0.05, 0.1, 0.15, 0.2, 0.3, 0.4, 0.5, 0.6, 0.8);
    /** The last count lies at least this much below the ceiling. */
    private static final double HEADROOM = 1.05;
    /** The target of the nation in 2024. */
    private static final double USUAL_CEILING = 0.3;
    private static final double USUAL_BASE = 500_000;
    private static final double USUAL_SLOPE = 1.0 / 365;

    @Override
    public String name() {
        return "gompertz";
    }

    @Override
    public Fitted fit(Training training) {
        var cases = training.cases();
        double base = usualBase(training);
        var best = ceilings(cases).stream()
                .map(share -> new Curve(share, base, usualSlope(cases, new Curve(share, base, USUAL_SLOPE))))
                .min(Comparator.comparingDouble(curve -> EmpiricalErrors.of(cases, curve::meanRate).meanSize()))
                .orElseThrow();
        var errors = EmpiricalErrors.of(cases, best::meanRate);
        return question -> errors.sample(question, best.meanRate(question));
    }

    private static List<Double> ceilings(List<Case> cases) {
        return cases.size() < EmpiricalErrors.LEAST_CASES ? List.of(USUAL_CEILING) : CEILINGS;
    }

    private static double usualBase(Training training) {
        return Elementary.exp(training.histories().stream()
                .flatMap(history -> history.region().base().stream())
                .mapToDouble(Elementary::log)
                .average()
                .orElse(Elementary.log(USUAL_BASE)));
    }

    private static double usualSlope(List<Case> cases, Curve curve) {
        var slopes = cases.stream()
                .filter(question -> question.earlier().isPresent())
                .flatMapToDouble(question -> DoubleStream.of(curve.slope(question)))
                .sorted()
                .toArray();
        return slopes.length == 0 ? USUAL_SLOPE : slopes[slopes.length / 2];
    }

    /**
     * A family of curves.
     *
     * @param share      of holders that is never passed
     * @param usualBase  of a region without a base, persons
     * @param usualSlope of a region with one count, per day
     */
    record Curve(double share, double usualBase, double usualSlope) {
        /** Mean growth a day over the days of the case. */
        double meanRate(Case question) {
            double ceiling = ceiling(question);
            double gap = Elementary.log(ceiling / question.last().value());
            double left = gap * Elementary.exp(-slope(question) * question.days());
            return (ceiling * Elementary.exp(-left) - question.last().value()) / question.days();
        }

        /** Per day, 0 or more. */
        double slope(Case question) {
            return question.earlier().isEmpty() ? usualSlope : Math.max(0, fittedSlope(question.known(), ceiling(question)));
        }

        private double ceiling(Case question) {
            double holders = question.unit() == Unit.PERCENT ? 100 : holders(question.region());
            double greatest = question.known().stream().mapToDouble(Report::value).max().orElseThrow();
            return Math.max(share * holders, HEADROOM * Math.max(greatest, question.unit().least()));
        }

        private double holders(Region region) {
            return region.base().orElse(usualBase);
        }

        private static double fittedSlope(List<Report> reports, double ceiling) {
            double meanDay = reports.stream().mapToInt(Report::day).average().orElseThrow();
            double meanHeight = reports.stream().mapToDouble(report -> height(report, ceiling)).average().orElseThrow();
            double product = 0;
            double square = 0;
            for (var report : reports) {
                double day = report.day() - meanDay;
                product += day * (height(report, ceiling) - meanHeight);
                square += day * day;
            }
            return -product / square;
        }

        private static double height(Report report, double ceiling) {
            return Elementary.log(Elementary.log(ceiling / Math.max(report.value(), report.unit().least())));
        }
    }
}
