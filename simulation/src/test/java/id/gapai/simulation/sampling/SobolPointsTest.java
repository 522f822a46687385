package id.gapai.simulation.sampling;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.commons.math3.random.SobolSequenceGenerator;
import org.junit.jupiter.api.Test;

class SobolPointsTest {
    /** commons-math3 gives them in the order of Gray codes. */
    @Test
    void pointsAreThoseOfTheLibrary() {
        var points = SobolPoints.of(40);
        var library = new SobolSequenceGenerator(40);
        for (int i = 0; i < 5_000; i++) {
            double[] point = library.nextVector();
            for (int d = 0; d < 40; d++) {
                assertThat(points.digits(d, i ^ i >> 1) * 0x1.0p-52).isEqualTo(point[d]);
            }
        }
    }

    @Test
    void numbersMayBeLarge() {
        double[] point = new SobolSequenceGenerator(3).skipTo(Integer.MAX_VALUE);
        int number = Integer.MAX_VALUE ^ Integer.MAX_VALUE >> 1;
        assertThat(SobolPoints.of(3).digits(2, number) * 0x1.0p-52).isEqualTo(point[2]);
    }
}
