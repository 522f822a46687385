package id.gapai.simulation.calibrate;

/** How to run a calibration. */
public record CalibrationSettings(int particles, long seed, int threads) {
    /** Fewer cannot carry the covariance of some ten parameters. */
    public static final int LEAST_PARTICLES = 50;

    public CalibrationSettings {
        if (particles < LEAST_PARTICLES || threads < 1) {
            throw new IllegalArgumentException("too few: " + particles + " particles on " + threads + " threads");
        }
    }
}
