package id.gapai.scenarios.spec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.apache.commons.math3.distribution.BetaDistribution;
import org.apache.commons.math3.distribution.LogNormalDistribution;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.apache.commons.math3.distribution.RealDistribution;
import org.apache.commons.math3.distribution.TriangularDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The ends of a range are the 5 % and 95 % quantiles, held against the distributions of commons-math3. */
class RangeFitTest {
    private static final double EXACT = 1e-9;

    @ParameterizedTest
    @CsvSource({"-3, 5", "0.2, 0.45", "11000, 14000"})
    void normal(double low, double high) {
        var fitted = RangeFit.normal(low, high);
        assertQuantiles(new NormalDistribution(null, fitted.mean(), fitted.sd()), low, high);
    }

    @ParameterizedTest
    @CsvSource({"0.00006, 0.0002", "0.8, 1.25", "11000, 14000", "1e-9, 1e9"})
    void lognormal(double low, double high) {
        var fitted = RangeFit.logNormal(low, high);
        assertQuantiles(new LogNormalDistribution(null, Math.log(fitted.median()), fitted.sigma()), low, high);
    }

    @ParameterizedTest
    @CsvSource({"-3, 5", "0.2, 0.45", "11000, 14000"})
    void triangularIsSymmetric(double low, double high) {
        var fitted = RangeFit.triangular(low, high);
        assertQuantiles(new TriangularDistribution(null, fitted.min(), fitted.mode(), fitted.max()), low, high);
        assertThat(fitted.mode()).isCloseTo((low + high) / 2, within(1e-9 * high));
    }

    @ParameterizedTest
    @CsvSource({
        "0.2, 0.45", "0.005, 0.02", "0.4, 0.8", "0.92, 0.99", "0.001, 0.999", "0.0001, 0.0002", "0.649, 0.651",
        "0.03, 0.9", "0.97, 0.9999"
    })
    void beta(double low, double high) {
        var fitted = RangeFit.beta(low, high);
        var beta = new BetaDistribution(null, fitted.alpha(), fitted.beta(), 1e-14);
        assertThat(beta.cumulativeProbability(low)).isCloseTo(0.05, within(EXACT));
        assertThat(beta.cumulativeProbability(high)).isCloseTo(0.95, within(EXACT));
    }

    @Test
    void theBetaOfAMirroredRangeIsMirrored() {
        var fitted = RangeFit.beta(0.1, 0.3);
        var mirrored = RangeFit.beta(0.7, 0.9);
        assertThat(mirrored.alpha()).isCloseTo(fitted.beta(), within(1e-6));
        assertThat(mirrored.beta()).isCloseTo(fitted.alpha(), within(1e-6));
    }

    @Test
    void aUniformRangeIsItsLeastAndGreatestValue() {
        var fitted = RangeFit.uniform(2, 4);
        assertThat(fitted.min()).isEqualTo(2);
        assertThat(fitted.max()).isEqualTo(4);
    }

    @Test
    void rangesThatTouchTheLimitsHaveNoQuantilesThere() {
        assertThatThrownBy(() -> RangeFit.beta(0, 0.3)).hasMessageContaining("0.0 to 0.3");
        assertThatThrownBy(() -> RangeFit.beta(0.3, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> RangeFit.logNormal(0, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> RangeFit.logNormal(1, Double.NaN)).isInstanceOf(IllegalArgumentException.class);
    }

    private static void assertQuantiles(RealDistribution fitted, double low, double high) {
        assertThat(fitted.cumulativeProbability(low)).isCloseTo(0.05, within(EXACT));
        assertThat(fitted.cumulativeProbability(high)).isCloseTo(0.95, within(EXACT));
    }
}
