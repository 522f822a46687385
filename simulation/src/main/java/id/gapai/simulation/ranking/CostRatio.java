package id.gapai.simulation.ranking;

import id.gapai.model.array.Doubles;
import id.gapai.model.forecast.Estimate;
import java.util.Optional;

/**
 * The mean of one thing over the mean of another, both of the same paths: cost over effect, each against the same alternative. The interval is that of
 * E. C. Fieller, "Some problems in interval estimation", Journal of the Royal Statistical Society B 16 (1954) 175–185; for cost and effect
 * A. R. Willan and B. J. O'Brien, "Confidence intervals for cost-effectiveness ratios: an application of Fieller's theorem", Health Economics 5 (1996)
 * 297–305.
 */
public final class CostRatio {
    private static final double Z = 1.959963984540054;

    private CostRatio() {}

    /**
     * With its 95 % interval.
     *
     * @param cost   [n], {@code effect} [n]; n two or more
     * @return empty if the effect is not proved to be above 0: a ratio to nothing, or to a loss, says nothing
     */
    public static Optional<Estimate> of(Doubles cost, Doubles effect) {
        int n = effect.size();
        double c = cost.sum() / n;
        double e = effect.sum() / n;
        double cc = 0;
        double ce = 0;
        double ee = 0;
        for (int p = 0; p < n; p++) {
            cc += (cost.get(p) - c) * (cost.get(p) - c);
            ce += (cost.get(p) - c) * (effect.get(p) - e);
            ee += (effect.get(p) - e) * (effect.get(p) - e);
        }
        double scale = Z * Z / n / (n - 1.0);
        double bottom = e * e - scale * ee;
        if (!(e > 0 && bottom > 0)) {
            return Optional.empty();
        }
        double middle = c * e - scale * ce;
        double root = Math.sqrt(Math.max(0, middle * middle - bottom * (c * c - scale * cc)));
        return Optional.of(new Estimate(c / e, (middle - root) / bottom, (middle + root) / bottom));
    }
}
