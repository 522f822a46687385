package id.gapai.simulation.calibrate;

import id.gapai.simulation.filter.FilterSettings;
import id.gapai.simulation.filter.FilterSettings.Work;

/**
 * How to run a calibration.
 *
 * @param sets of numbers to give
 */
public record CalibrationSettings(int sets, long seed, int threads) {
    /** Fewer tell little of some ten parameters. */
    public static final int LEAST_SETS = 50;

    /** Independent draws that are wanted, as a share of the sets. */
    private static final double INDEPENDENT = 0.5;

    private static final int MOST_FOR_EACH = 64;
    private static final int MOST_PARTICLES = 64_000;

    public CalibrationSettings {
        if (sets < LEAST_SETS || threads < 1) {
            throw new IllegalArgumentException("too few: " + sets + " sets on " + threads + " threads");
        }
    }

    FilterSettings filter() {
        int most = Math.max(sets, Math.min(MOST_PARTICLES, MOST_FOR_EACH * sets));
        return new FilterSettings(sets, seed, threads, Work.until(INDEPENDENT * sets, most));
    }
}
