package id.gapai.model.population;

import static id.gapai.model.population.Cases.forAll;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

class MonotoneSplineTest {
    private record Points(double[] x, double[] y) {}

    @Test
    void goesThroughItsPoints() {
        forAll(1, 200, MonotoneSplineTest::risingPoints, points -> {
            var curve = new MonotoneSpline(points.x, points.y);
            for (int i = 0; i < points.x.length; i++) {
                assertThat(curve.valueAt(points.x[i])).isEqualTo(points.y[i]);
            }
        });
    }

    @Test
    void neverFalls() {
        forAll(2, 200, MonotoneSplineTest::risingPoints, points -> {
            var curve = new MonotoneSpline(points.x, points.y);
            double last = points.x[points.x.length - 1];
            double previous = points.y[0];
            for (double at = points.x[0]; at <= last; at += 0.05) {
                double value = curve.valueAt(at);
                assertThat(value).isGreaterThanOrEqualTo(previous - 1e-9);
                previous = value;
            }
        });
    }

    @Test
    void isContinuousWithItsSlope() {
        double[] x = {0, 1, 5, 10, 20};
        double[] y = {0, 3, 4, 9, 9.5};
        var curve = new MonotoneSpline(x, y);
        for (double knot : new double[] {1, 5, 10}) {
            double h = 1e-6;
            double before = (curve.valueAt(knot) - curve.valueAt(knot - h)) / h;
            double after = (curve.valueAt(knot + h) - curve.valueAt(knot)) / h;
            assertThat(after).isCloseTo(before, within(1e-4));
        }
    }

    @Test
    void reproducesARisingParabolaExactly() {
        DoubleUnaryOperator parabola = t -> 5 + 3 * t + 0.02 * t * t;
        double[] x = {0, 1, 5, 10, 15, 25};
        var curve = new MonotoneSpline(x, DoubleStream.of(x).map(parabola).toArray());
        for (double at = 0; at <= 25; at += 0.7) {
            assertThat(curve.valueAt(at)).isCloseTo(parabola.applyAsDouble(at), within(1e-10));
        }
    }

    @Test
    void isStraightBetweenTwoPoints() {
        var curve = new MonotoneSpline(new double[] {10, 20}, new double[] {1, 5});
        assertThat(curve.valueAt(12.5)).isCloseTo(2, within(1e-12));
    }

    private static Points risingPoints(SplittableRandom random) {
        int n = 2 + random.nextInt(12);
        var x = new double[n];
        var y = new double[n];
        for (int i = 1; i < n; i++) {
            x[i] = x[i - 1] + 1 + random.nextInt(10);
            y[i] = y[i - 1] + (random.nextInt(4) == 0 ? 0 : Math.exp(4 * random.nextDouble()));
        }
        return new Points(x, y);
    }
}
