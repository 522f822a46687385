package id.gapai.simulation.growth;

import id.gapai.model.array.Doubles;
import id.gapai.simulation.elementary.Elementary;
import id.gapai.simulation.evidence.Level;
import id.gapai.simulation.evidence.Report;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.commons.math3.linear.MatrixUtils;
import org.apache.commons.math3.linear.RealMatrix;

/**
 * The growth of a region between its reports, from 0 at the launch on.
 *
 * @param intervals one after the other
 * @param logRates  logarithm of effort a day in each
 * @param noise     variance of the error of each log rate that comes from rounding and days
 * @param shared    covariance of that error with the next interval's, which ends in the report the next begins with
 */
record Growth(Level level, Holders holders, List<Interval> intervals, Doubles logRates, Doubles noise, Doubles shared) {
    /** Reports closer than this to a later one are not used: their differences are rounding. */
    private static final int LEAST_DAYS = 45;
    private static final double LEAST_NOISE = 1e-6;

    /** @param reports in one unit, by day, at least one */
    static Growth of(Level level, Holders holders, List<Report> reports) {
        var knots = knots(reports);
        var saturation = Saturation.of(holders);
        int n = knots.size();
        var intervals = new ArrayList<Interval>();
        double[] effort = new double[n];
        double[] variance = new double[n + 1];
        for (int i = 0; i < n; i++) {
            var report = knots.get(i);
            intervals.add(new Interval(i == 0 ? 0 : knots.get(i - 1).day(), report.day()));
            double grown = saturation.effort(report.value()) - (i == 0 ? 0 : saturation.effort(knots.get(i - 1).value()));
            double byDate = Math.max(0, grown) / intervals.get(i).days() * report.dateError();
            variance[i + 1] = report.error() * report.error() + byDate * byDate;
            double least = Math.max(Math.sqrt(variance[i] + variance[i + 1]) / 2, report.unit().least());
            effort[i] = Math.max(grown, least);
        }
        return new Growth(
                level,
                holders,
                List.copyOf(intervals),
                Doubles.generate(n, i -> Elementary.log(effort[i] / intervals.get(i).days())),
                Doubles.generate(n, i -> (variance[i] + variance[i + 1]) / (effort[i] * effort[i]) + LEAST_NOISE),
                Doubles.generate(n - 1, i -> -variance[i + 1] / (effort[i] * effort[i + 1])));
    }

    /** The last report, and before each one used the next that is far enough back. */
    static List<Report> knots(List<Report> reports) {
        var knots = new ArrayList<Report>();
        for (int i = reports.size() - 1; i >= 0; i--) {
            var report = reports.get(i);
            if (report.day() > 0 && (knots.isEmpty() || knots.get(knots.size() - 1).day() - report.day() >= LEAST_DAYS)) {
                knots.add(report);
            }
        }
        Collections.reverse(knots);
        return List.copyOf(knots);
    }

    /** Observed less expected log rates. */
    double[] residuals(Hyperparameters shape) {
        var residuals = new double[intervals.size()];
        for (int i = 0; i < residuals.length; i++) {
            residuals[i] = logRates.get(i) - expected(shape, intervals.get(i));
        }
        return residuals;
    }

    double expected(Hyperparameters shape, Interval interval) {
        return holders.log() + shape.logRate(interval, level);
    }

    /** Covariance of the observed log rates. */
    RealMatrix covariance(Hyperparameters shape) {
        int n = intervals.size();
        var matrix = MatrixUtils.createRealMatrix(n, n);
        for (int i = 0; i < n; i++) {
            for (int j = i; j < n; j++) {
                double error = i == j ? noise.get(i) : j == i + 1 ? shared.get(i) : 0;
                double covariance = covariance(shape, intervals.get(i), intervals.get(j)) + error;
                matrix.setEntry(i, j, covariance);
                matrix.setEntry(j, i, covariance);
            }
        }
        return matrix;
    }

    double covariance(Hyperparameters shape, Interval first, Interval second) {
        return shape.covariance(first, second) + holders.variance();
    }
}
