package id.gapai.simulation.information;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.gapai.model.array.DoubleTable;
import id.gapai.model.array.Doubles;
import id.gapai.model.forecast.Estimate;
import id.gapai.simulation.random.Draws;
import id.gapai.simulation.random.NormalProbability;
import id.gapai.simulation.random.Purposes;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Choices whose value of information is known in closed form. With two options whose lead is normal with mean m and standard deviation s once
 * something is known, its value is s φ(m / s) − |m| Φ(−|m| / s). H0: the estimator is right; each value is held to 4 standard errors (half
 * the interval is 1.96 of them), a false alarm of 6e-5 each; seeds fixed.
 */
class InformationTest {
    private static final int N = 5000;
    private static final double A = 3;
    private static final double B = 2;
    private static final double MEAN = -1;
    private static final double NOISE = 6;

    private static Doubles normals(String name) {
        var draws = new Draws();
        return Doubles.generate(N, p -> {
            draws.startPath(11, p);
            return draws.normal(Purposes.keyOf(name));
        });
    }

    private static final Doubles X = normals("x");
    private static final Doubles Y = normals("y");

    /** The second option leads by MEAN + A x + B y + noise. */
    private static final Choice LINEAR = choice(lead(p -> MEAN + A * X.get(p) + B * Y.get(p)));

    private static Doubles lead(IntToDoubleFunction mean) {
        var noise = normals("noise");
        return Doubles.generate(N, p -> mean.applyAsDouble(p) + NOISE * noise.get(p));
    }

    private static Choice choice(Doubles... leads) {
        var base = normals("base");
        var rows = Stream.concat(
                        Stream.of(base), Stream.of(leads).map(lead -> Doubles.generate(N, p -> base.get(p) + lead.get(p))))
                .toList();
        return new Choice(new DoubleTable(rows));
    }

    private static Information know(Choice choice, Doubles... numbers) {
        return Information.of(choice, new DoubleTable(List.of(numbers)), 1);
    }

    private static double closed(double mean, double sd) {
        double density = StrictMath.exp(-mean * mean / (2 * sd * sd)) / StrictMath.sqrt(2 * StrictMath.PI);
        return sd * density - Math.abs(mean) * NormalProbability.of(-Math.abs(mean) / sd);
    }

    private static void requireClose(Estimate estimate, double value) {
        assertThat(Math.abs(estimate.value() - value)).as(estimate + " for " + value).isLessThan(4 * (estimate.high() - estimate.low()) / 3.92);
    }

    @Test
    void oneNumberOfALinearChoice() {
        requireClose(know(LINEAR, X).value(), closed(MEAN, A));
        requireClose(know(LINEAR, Y).value(), closed(MEAN, B));
        requireClose(know(LINEAR, X).changed(), NormalProbability.of(MEAN / A));
    }

    @Test
    void bothNumbersOfALinearChoice() {
        var both = know(LINEAR, X, Y);
        requireClose(both.value(), closed(MEAN, StrictMath.hypot(A, B)));
        assertThat(both.value().value()).isGreaterThan(know(LINEAR, X).value().value());
    }

    /** The measure sees a wrong value: that of a deviation a quarter larger. */
    @Test
    void aWrongValueIsRefused() {
        assertThatThrownBy(() -> requireClose(know(LINEAR, X).value(), closed(MEAN, 1.25 * A))).isInstanceOf(AssertionError.class);
    }

    /** Two numbers that only together tell which option is better: E max(0, xy) = 1 / π, and either alone is worth nothing. */
    @Test
    void numbersThatMatterOnlyTogether() {
        var choice = choice(lead(p -> 10 * X.get(p) * Y.get(p) - 0.5));
        assertThat(know(choice, X, Y).value().value()).isBetween(10 / StrictMath.PI - 0.6, 10 / StrictMath.PI + 0.3);
        assertThat(know(choice, X).value().value()).isLessThan(0.15);
    }

    /** What has nothing to do with the choice is worth nothing, even where the options are all but equal and noise could feign it. */
    @Test
    void knowingWhatDoesNotMatterIsWorthNothing() {
        var choice = choice(lead(p -> 0), lead(p -> A * Y.get(p)));
        var information = know(choice, X);
        assertThat(information.value().low()).isZero();
        assertThat(information.value().value()).isLessThan(0.05);
    }

    @Test
    void anOptionThatIsAlwaysBestMakesInformationWorthless() {
        var information = know(choice(lead(p -> -100 + A * X.get(p))), X);
        assertThat(information.value()).isEqualTo(new Estimate(0, 0, 0));
        assertThat(information.changed()).isEqualTo(new Estimate(0, 0, 0));
    }

    /** m results x + 4 e leave the posterior mean a deviation of A / √(1 + 16 / m). */
    @Test
    void aSampleIsWorthLessThanTheNumber() {
        int m = 10;
        var error = normals("error");
        var result = Doubles.generate(N, p -> X.get(p) + 4 * error.get(p) / Math.sqrt(m));
        var sample = know(LINEAR, result);
        requireClose(sample.value(), closed(MEAN, A / Math.sqrt(1 + 16.0 / m)));
        assertThat(sample.value().value()).isLessThan(know(LINEAR, X).value().value());
    }

    @Test
    void aChoiceNamesItsBestOption() {
        assertThat(LINEAR.best()).isZero();
        assertThat(LINEAR.regretted()).isBetween(0.4, 0.5);
        assertThatThrownBy(() -> new Choice(new DoubleTable(List.of(X)))).hasMessageContaining("two options");
    }

    @Test
    void equalValuesHaveEqualScores() {
        assertThat(Basis.scores(new double[] {5, 1, 5, 9})).satisfies(scores -> {
            assertThat(scores[0]).isEqualTo(scores[2]).isEqualTo(0);
            assertThat(scores[1]).isEqualTo(-scores[3]);
        });
    }
}
