package id.gapai.simulation.elementary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import java.util.function.DoubleUnaryOperator;
import java.util.function.UnaryOperator;
import java.util.stream.DoubleStream;
import org.apache.commons.math3.dfp.Dfp;
import org.apache.commons.math3.dfp.DfpField;
import org.apache.commons.math3.dfp.DfpMath;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Against 40 decimal digits ({@link DfpMath}) at a few thousand arguments, and against {@link StrictMath}, which is itself within one unit in
 * the last place, at a million.
 */
class ElementaryTest {
    private static final int MANY = 1_000_000;
    private static final int SOME = 4_000;
    private static final double[] SPECIAL = {
        0.0, -0.0, Double.MIN_VALUE, -Double.MIN_VALUE, Double.MIN_NORMAL, -Double.MIN_NORMAL, Math.nextDown(Double.MIN_NORMAL), 1e-300, 1e-20,
        0x1p-54, 0x1p-53, 0x1p-8, Math.nextDown(0x1p-8), 0.0625, Math.nextDown(0.0625), -0.0625, 0.5, Math.sqrt(0.5), Math.nextDown(1.0), 1.0,
        Math.nextUp(1.0), Math.sqrt(2), 2.0, Math.E, -0.5, -1.0, Math.nextUp(-1.0), -2.0, 40, -40,
        709.782712893384, 709.7827128933841, -708.4, -745.1332191019411,
        -745.1332191019412, 1e10, -1e10, Double.MAX_VALUE, -Double.MAX_VALUE, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, Double.NaN
    };

    private final DfpField digits = new DfpField(40);
    private final SplittableRandom random = new SplittableRandom(20240422);

    @Test
    void expIsNearTheExactValue() {
        assertNear(Elementary::exp, DfpMath::exp, evenly(-700, 709));
        assertNear(Elementary::exp, DfpMath::exp, evenly(-2, 2));
        assertNear(Elementary::exp, DfpMath::exp, small());
    }

    @Test
    void expm1IsNearTheExactValue() {
        assertNear(Elementary::expm1, x -> DfpMath.exp(x).subtract(digits.getOne()), evenly(-45, 60));
        assertNear(Elementary::expm1, x -> DfpMath.exp(x).subtract(digits.getOne()), evenly(-0.2, 0.2));
        assertNear(Elementary::expm1, x -> DfpMath.exp(x).subtract(digits.getOne()), small());
    }

    @Test
    void logIsNearTheExactValue() {
        assertNear(Elementary::log, DfpMath::log, positive());
        assertNear(Elementary::log, DfpMath::log, evenly(0.6, 1.5));
        assertNear(Elementary::log, DfpMath::log, evenly(0.99, 1.01));
    }

    @Test
    void log1pIsNearTheExactValue() {
        assertNear(Elementary::log1p, x -> DfpMath.log(x.add(digits.getOne())), positive().map(x -> 1e-10 + x));
        assertNear(Elementary::log1p, x -> DfpMath.log(x.add(digits.getOne())), evenly(-0.999999, 1));
        assertNear(Elementary::log1p, x -> DfpMath.log(x.add(digits.getOne())), evenly(-0.01, 0.01));
        assertNear(Elementary::log1p, x -> DfpMath.log(x.add(digits.getOne())), small());
    }

    @Test
    void powIsNearTheExactValue() {
        for (double exponent : evenly(-700, 700).limit(400).toArray()) {
            double x = random.nextDouble(0.3, 3);
            assertNearPower(x, exponent / Math.log(x));
            double nearOne = 1 + (x - 1) / 200;
            assertNearPower(nearOne, exponent / Math.log(nearOne));
            double anyLog = random.nextDouble(-700, 700);
            assertNearPower(Math.exp(anyLog), exponent / anyLog);
        }
    }

    private void assertNearPower(double x, double y) {
        var exact = DfpMath.exp(DfpMath.log(digits.newDfp(x)).multiply(digits.newDfp(y)));
        assertThat(error(Elementary.pow(x, y), exact)).as("%s^%s", x, y).isLessThan(0.6);
    }

    @Test
    void agreesWithStrictMathToTheLastPlace() {
        for (int i = 0; i < MANY; i++) {
            double any = Double.longBitsToDouble(random.nextLong());
            double x = random.nextDouble(-750, 715);
            double share = random.nextDouble();
            assertSame(Elementary.exp(x), StrictMath.exp(x), "exp", x);
            assertSame(Elementary.exp(-share), StrictMath.exp(-share), "exp", -share);
            assertSame(Elementary.exp(any), StrictMath.exp(any), "exp", any);
            assertSame(Elementary.expm1(x / 8), StrictMath.expm1(x / 8), "expm1", x / 8);
            assertSame(Elementary.expm1(-share / 4), StrictMath.expm1(-share / 4), "expm1", -share / 4);
            assertSame(Elementary.expm1(any), StrictMath.expm1(any), "expm1", any);
            assertSame(Elementary.log(share), StrictMath.log(share), "log", share);
            assertSame(Elementary.log(any), StrictMath.log(any), "log", any);
            assertSame(Elementary.log1p(-share), StrictMath.log1p(-share), "log1p", -share);
            assertSame(Elementary.log1p(any), StrictMath.log1p(any), "log1p", any);
            assertSame(Elementary.pow(share, x / 40), StrictMath.pow(share, x / 40), "pow", x / 40);
            assertSame(Elementary.pow(Math.abs(any), 4 * share), StrictMath.pow(Math.abs(any), 4 * share), "pow", any);
        }
    }

    @Test
    void knowsTheSpecialCases() {
        for (double x : SPECIAL) {
            assertSame(Elementary.exp(x), StrictMath.exp(x), "exp", x);
            assertSame(Elementary.expm1(x), StrictMath.expm1(x), "expm1", x);
            assertSame(Elementary.log(x), StrictMath.log(x), "log", x);
            assertSame(Elementary.log1p(x), StrictMath.log1p(x), "log1p", x);
            for (double y : SPECIAL) {
                double base = Math.abs(x);
                assertSame(Elementary.pow(base, y), StrictMath.pow(base, y), base + "^", y);
            }
        }
        assertThat(Elementary.pow(-1, 2)).isNaN();
        assertThat(Elementary.pow(Double.NaN, 0)).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 1, 3, 120, 1e9})
    void keepsTheSignOfZeroAndWholePowers(double n) {
        assertThat(Elementary.expm1(-0.0)).isEqualTo(-0.0);
        assertThat(Elementary.log1p(-0.0)).isEqualTo(-0.0);
        assertThat(Elementary.pow(n, 1)).isEqualTo(n);
        assertThat(Elementary.pow(n, 2)).isEqualTo(n * n);
    }

    /** Found on JDK 17 and 25 alike; every machine with IEEE 754 doubles must find them. */
    @Test
    void bitsAreThese() {
        long bits = 0;
        for (int i = 0; i < 100_000; i++) {
            double x = random.nextDouble(-50, 50);
            double share = random.nextDouble();
            for (double value : new double[] {
                Elementary.exp(x), Elementary.expm1(x / 40), Elementary.log(share), Elementary.log1p(-share), Elementary.pow(share, x)
            }) {
                bits = 31 * bits + Double.doubleToRawLongBits(value);
            }
        }
        assertThat(bits).isEqualTo(-8783891097263912053L);
    }

    private void assertNear(DoubleUnaryOperator own, UnaryOperator<Dfp> exact, DoubleStream arguments) {
        double worst = arguments
                .map(x -> error(own.applyAsDouble(x), exact.apply(digits.newDfp(x))))
                .max()
                .orElseThrow();
        assertThat(worst).isLessThan(0.6);
    }

    /** In units of the last place. */
    private double error(double value, Dfp exact) {
        return Math.abs(digits.newDfp(value).subtract(exact).divide(digits.newDfp(Math.ulp(value))).toDouble());
    }

    private static void assertSame(double own, double other, String what, double x) {
        if (!(own == other || Math.abs(own - other) <= Math.ulp(other) || Double.isNaN(own) && Double.isNaN(other))) {
            throw new AssertionError(what + " " + x + ": " + own + " but " + other);
        }
    }

    private DoubleStream evenly(double from, double to) {
        return random.doubles(SOME, from, to);
    }

    /** From 1e-10 to 1 in size, of either sign. */
    private DoubleStream small() {
        return random.doubles(SOME / 4, -23, 0).map(Math::exp).map(x -> random.nextBoolean() ? x : -x);
    }

    private DoubleStream positive() {
        return random.doubles(SOME, -700, 700).map(Math::exp);
    }
}
