package id.gapai.simulation.random;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.apache.commons.math3.special.Erf;
import org.junit.jupiter.api.Test;

class NormalProbabilityTest {
    /** Against Φ(z) = erfc(−z/√2)/2 of commons-math3. */
    @Test
    void agreesWithTheComplementaryErrorFunction() {
        for (double z = -8.3; z <= 8.3; z += 0.01) {
            double expected = Erf.erfc(-z / Math.sqrt(2)) / 2;
            assertThat(NormalProbability.of(z) / expected).as("z = %s", z).isCloseTo(1, within(1e-8));
        }
    }

    @Test
    void isTheInverseOfTheQuantile() {
        for (double u = 1e-12; u < 1; u = u < 0.05 ? u * 1.7 : u + 0.01) {
            assertThat(NormalProbability.of(NormalQuantile.of(u)) / u).as("u = %s", u).isCloseTo(1, within(1e-8));
        }
    }
}
