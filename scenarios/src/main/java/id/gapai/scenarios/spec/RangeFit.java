package id.gapai.scenarios.spec;

import id.gapai.model.distribution.Distribution;
import java.util.function.DoubleUnaryOperator;
import org.apache.commons.math3.analysis.solvers.BrentSolver;
import org.apache.commons.math3.special.Beta;

/**
 * Distributions whose 5 % and 95 % quantiles are given: a "90 % range". A uniform distribution takes the range as its
 * least and greatest value.
 */
public final class RangeFit {
    /** Standard normal quantile of 0.95 (Abramowitz and Stegun 1964, table 26.5, to double precision). */
    private static final double Z95 = 1.6448536269514722;

    private static final double TAIL = 0.05;

    private RangeFit() {}

    public static Distribution.Normal normal(double low, double high) {
        return new Distribution.Normal((low + high) / 2, (high - low) / (2 * Z95));
    }

    /** @throws IllegalArgumentException unless 0 {@literal <} low {@literal <} high */
    public static Distribution.LogNormal logNormal(double low, double high) {
        require(low > 0 && low < high, low, high);
        return new Distribution.LogNormal(Math.sqrt(low * high), StrictMath.log(high / low) / (2 * Z95));
    }

    /**
     * Symmetric about the middle. With half-width w its lower tail is P(X {@literal <} min + t) = t² / 2w², so that the 5 %
     * quantile stands t = w·√0.1 above the minimum.
     */
    public static Distribution.Triangular triangular(double low, double high) {
        double mode = (low + high) / 2;
        double halfWidth = (high - low) / 2 / (1 - Math.sqrt(2 * TAIL));
        return new Distribution.Triangular(mode - halfWidth, mode, mode + halfWidth);
    }

    public static Distribution.Uniform uniform(double low, double high) {
        return new Distribution.Uniform(low, high);
    }

    /**
     * For a concentration n = α + β the mean is moved until P(X {@literal <} low) = 5 %; then P(X {@literal <} high) grows
     * with n, from less than 95 % to more.
     *
     * @throws IllegalArgumentException unless 0 {@literal <} low {@literal <} high {@literal <} 1
     */
    public static Distribution.Beta beta(double low, double high) {
        require(low > 0 && low < high && high < 1, low, high);
        double logN = root(x -> cdf(high, StrictMath.exp(x), logitMean(low, StrictMath.exp(x))) - (1 - TAIL), -3, 30);
        return withMean(StrictMath.exp(logN), logitMean(low, StrictMath.exp(logN)));
    }

    private static double logitMean(double low, double n) {
        return root(logit -> TAIL - cdf(low, n, logit), -40, 40);
    }

    private static double cdf(double x, double n, double logitMean) {
        var beta = withMean(n, logitMean);
        return Beta.regularizedBeta(x, beta.alpha(), beta.beta(), 1e-15, 100_000);
    }

    private static Distribution.Beta withMean(double n, double logitMean) {
        return new Distribution.Beta(n / (1 + StrictMath.exp(-logitMean)), n / (1 + StrictMath.exp(logitMean)));
    }

    private static double root(DoubleUnaryOperator f, double from, double to) {
        return new BrentSolver(1e-14, 1e-14, 1e-15).solve(500, f::applyAsDouble, from, to);
    }

    private static void require(boolean condition, double low, double high) {
        if (!condition) {
            throw new IllegalArgumentException("no such distribution has the 90 % range " + low + " to " + high);
        }
    }
}
