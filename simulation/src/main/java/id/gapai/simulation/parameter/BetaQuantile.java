package id.gapai.simulation.parameter;

import id.gapai.model.distribution.Distribution.Beta;
import id.gapai.simulation.elementary.Elementary;
import id.gapai.simulation.random.NormalQuantile;
import java.util.Arrays;
import org.apache.commons.math3.special.Erf;

/**
 * Quantiles of a beta distribution from a table. The log-odds of a beta variable, as a function of the normal score of u, is so smooth
 * that cubic Hermite interpolation between exact nodes is enough; a draw costs one normal quantile and one exponential.
 */
final class BetaQuantile implements Quantile {
    /** The normal score of the smallest uniform, 2^-53, is −8.21. */
    private static final double LAST_SCORE = 8.25;

    private static final int HALF = 768;
    private static final double STEP = LAST_SCORE / HALF;

    /** log Φ(−i · STEP), the same for every distribution. */
    private static final double[] LOG_PROBABILITY = logProbabilities();

    private final double[] logOdds = new double[2 * HALF + 1];
    private final double[] slope = new double[2 * HALF + 1];

    private BetaQuantile() {}

    static BetaQuantile of(Beta beta) {
        var table = new BetaQuantile();
        table.fill(new BetaTail(beta.alpha(), beta.beta()), -1);
        table.fill(new BetaTail(beta.beta(), beta.alpha()), 1);
        return table;
    }

    /** Fills one half from the middle outwards; the upper half is the lower one of the mirrored distribution. */
    private void fill(BetaTail tail, int side) {
        double y = tail.start();
        double dy = 0;
        for (int i = 0; i <= HALF; i++) {
            y = tail.solve(LOG_PROBABILITY[i], y - dy * STEP);
            dy = tail.slope(-i * STEP, y);
            logOdds[HALF + side * i] = -side * y;
            slope[HALF + side * i] = dy * STEP;
        }
    }

    private static double[] logProbabilities() {
        var logs = new double[HALF + 1];
        Arrays.setAll(logs, i -> Elementary.log(0.5 * Erf.erfc(i * STEP / Math.sqrt(2))));
        return logs;
    }

    @Override
    public double at(double u) {
        double position = NormalQuantile.of(u) / STEP + HALF;
        int i = Math.min((int) position, 2 * HALF - 1);
        return fromLogOdds(hermite(i, position - i));
    }

    /** In the form that keeps all digits of a small x. */
    private static double fromLogOdds(double y) {
        if (y > 0) {
            return 1 / (1 + Elementary.exp(-y));
        }
        double odds = Elementary.exp(y);
        return odds / (1 + odds);
    }

    private double hermite(int i, double t) {
        double rise = logOdds[i + 1] - logOdds[i];
        double a = slope[i] - rise;
        double b = rise - slope[i + 1];
        return logOdds[i] + t * (rise + (1 - t) * (a * (1 - t) + b * t));
    }
}
