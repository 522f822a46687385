package id.gapai.simulation.parameter;

import id.gapai.model.distribution.Distribution;
import id.gapai.model.distribution.Distribution.Beta;
import id.gapai.model.distribution.Distribution.Constant;
import id.gapai.model.distribution.Distribution.LogNormal;
import id.gapai.model.distribution.Distribution.Normal;
import id.gapai.model.distribution.Distribution.Triangular;
import id.gapai.model.distribution.Distribution.Uniform;
import id.gapai.simulation.elementary.Elementary;
import id.gapai.simulation.random.NormalQuantile;

/**
 * The quantile function of a distribution. Parameters are drawn through it, so that one uniform gives comonotone values when a
 * strategy changes the distribution. Its error is below 1e-9 of the smaller of u and 1 − u, measured in the cdf.
 */
@FunctionalInterface
public interface Quantile {
    /** The value that the number stays below with probability {@code u}; {@code 0 < u < 1}. */
    double at(double u);

    /** @throws IllegalArgumentException for a column of a joint sample, which is drawn with its row */
    static Quantile of(Distribution distribution) {
        if (distribution instanceof Constant c) {
            return u -> c.value();
        }
        if (distribution instanceof Normal n) {
            return u -> n.mean() + n.sd() * NormalQuantile.of(u);
        }
        if (distribution instanceof LogNormal l) {
            return u -> l.median() * Elementary.exp(l.sigma() * NormalQuantile.of(u));
        }
        if (distribution instanceof Beta b) {
            return BetaQuantile.of(b);
        }
        if (distribution instanceof Triangular t) {
            return u -> triangular(t, u);
        }
        if (distribution instanceof Uniform f) {
            return u -> f.min() + u * (f.max() - f.min());
        }
        throw new IllegalArgumentException("drawn with its row: " + distribution);
    }

    private static double triangular(Triangular t, double u) {
        double width = t.max() - t.min();
        return u * width < t.mode() - t.min()
                ? t.min() + Math.sqrt(u * width * (t.mode() - t.min()))
                : t.max() - Math.sqrt((1 - u) * width * (t.max() - t.mode()));
    }
}
