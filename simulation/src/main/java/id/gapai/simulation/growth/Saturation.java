package id.gapai.simulation.growth;

import id.gapai.simulation.elementary.Elementary;
import java.util.Optional;

/**
 * Growth slows as those who can be reached become fewer: with a ceiling K, dN/dt = rate·(1 − N/K). Time-free effort −K·log(1 − N/K) grows at the rate itself.
 *
 * @param ceiling in the unit of the counts; empty: none
 */
record Saturation(Optional<Double> ceiling) {
    /** Share of holders that can ever be reached: a suitable phone and no firm refusal. */
    static final double REACHABLE = 0.7;
    private static final double MOST = 0.98;

    static Saturation of(Holders holders) {
        return new Saturation(holders.known().map(known -> REACHABLE * known));
    }

    /** The effort that a count stands for. */
    double effort(double count) {
        return ceiling.map(k -> -k * Elementary.log1p(-Math.min(count / k, MOST))).orElse(count);
    }

    /** The count after further effort of 0 or more. */
    double grown(double count, double effort) {
        return ceiling.map(k -> count + Math.max(0, k - count) * -Elementary.expm1(-effort / k)).orElse(count + effort);
    }
}
