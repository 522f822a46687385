package id.gapai.simulation.summary;

import id.gapai.model.forecast.Estimate;
import id.gapai.simulation.elementary.Elementary;
import org.apache.commons.math3.stat.interval.ClopperPearsonInterval;

/** The share of paths on which something holds. */
final class Proportion {
    private static final double LEVEL = 0.95;

    private Proportion() {}

    /**
     * With the exact 95 % interval of C. J. Clopper and E. S. Pearson, Biometrika 26 (1934) 404–413; when none or all of the paths
     * count, with the exact one-sided 95 % bound 1 − 0.05^(1/n) or 0.05^(1/n), since there is but one side to err on.
     */
    static Estimate of(int count, int paths) {
        if (count == 0) {
            return new Estimate(0, 0, 1 - oneSided(paths));
        }
        if (count == paths) {
            return new Estimate(1, oneSided(paths), 1);
        }
        var interval = new ClopperPearsonInterval().createInterval(paths, count, LEVEL);
        return new Estimate(count / (double) paths, interval.getLowerBound(), interval.getUpperBound());
    }

    private static double oneSided(int paths) {
        return Elementary.pow(1 - LEVEL, 1.0 / paths);
    }
}
