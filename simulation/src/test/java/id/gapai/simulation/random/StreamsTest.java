package id.gapai.simulation.random;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.function.IntToDoubleFunction;
import java.util.function.IntUnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * First outputs of neighbouring streams. H0: they are independent and uniform. n = 500,000 per case, seeds fixed, alpha = 1e-4 per
 * case, 12 cases: a chance of 0.0012 that the class fails by accident.
 */
class StreamsTest {
    private static final int COUNT = 500_000;
    private static final double ALPHA = 1e-4;
    private static final long SEED = 3;

    /** The key that is counted up while the others stay. */
    enum Series {
        PATHS {
            @Override
            double first(Draws draws, int i) {
                draws.startPath(SEED, i);
                draws.startDay(17);
                return draws.uniform(Purposes.keyOf("demand"));
            }
        },
        DAYS {
            @Override
            double first(Draws draws, int i) {
                draws.startPath(SEED, 1);
                draws.startDay(i);
                return draws.uniform(Purposes.keyOf("demand"));
            }
        },
        PURPOSES {
            @Override
            double first(Draws draws, int i) {
                draws.startPath(SEED, 1);
                draws.startDay(17);
                return draws.uniform(Purposes.keyOf("channel/" + i + "/crowd"));
            }
        },
        SEEDS {
            @Override
            double first(Draws draws, int i) {
                draws.startPath(i, 1);
                draws.startDay(17);
                return draws.uniform(Purposes.keyOf("demand"));
            }
        };

        abstract double first(Draws draws, int i);

        IntToDoubleFunction firsts() {
            var draws = new Draws();
            return i -> first(draws, i);
        }
    }

    @ParameterizedTest
    @EnumSource
    void firstOutputsAreUniform(Series series) {
        var values = series.firsts();
        assertThat(fit(1024, i -> (int) (values.applyAsDouble(i) * 1024))).isGreaterThan(ALPHA);
    }

    @ParameterizedTest
    @EnumSource
    void lowBitsOfFirstOutputsAreUniform(Series series) {
        var values = series.firsts();
        assertThat(fit(1024, i -> (int) ((long) (values.applyAsDouble(i) * 0x1p52) & 1023))).isGreaterThan(ALPHA);
    }

    @ParameterizedTest
    @EnumSource
    void neighboursAreIndependent(Series series) {
        var values = series.firsts();
        assertThat(fit(32 * 32, i -> 32 * (int) (values.applyAsDouble(2 * i) * 32) + (int) (values.applyAsDouble(2 * i + 1) * 32)))
                .isGreaterThan(ALPHA);
    }

    /** A key without the mixing of the path, the mistake to guard against, must fail. */
    @Test
    void anUnmixedKeyIsFound() {
        assertThat(fit(32 * 32, i -> 32 * unmixed(2 * i) + unmixed(2 * i + 1))).isLessThan(1e-9);
    }

    private static int unmixed(int path) {
        return (int) ((path * 0x9e3779b97f4a7c15L) >>> 59);
    }

    @Test
    void streamsOfAWholeRunDiffer() {
        var firsts = new HashSet<Double>();
        var draws = new Draws();
        for (int path = 0; path < 100; path++) {
            draws.startPath(SEED, path);
            for (int day = 0; day <= 100; day++) {
                draws.startDay(day);
                for (int purpose = 0; purpose < 50; purpose++) {
                    firsts.add(draws.uniform(Purposes.keyOf("p" + purpose)));
                }
            }
        }
        assertThat(firsts).hasSize(100 * 101 * 50);
    }

    /** The author's C code gives these for state 1234567 (xoshiro.di.unimi.it/splitmix64.c); here the state is not mixed first. */
    @Test
    void theGeneratorIsSplitMix64() {
        long gamma = 0x9e3779b97f4a7c15L;
        assertThat(KeyedStream.mix(1234567 + gamma)).isEqualTo(6457827717110365317L);
        assertThat(KeyedStream.mix(1234567 + 2 * gamma)).isEqualTo(3203168211198807973L);
    }

    @Test
    void onePurposeHasOneStream() {
        var purposes = new Purposes();
        purposes.register("channel/mall/crowd");
        assertThatThrownBy(() -> purposes.register("channel/mall/crowd"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("channel/mall/crowd");
    }

    private static double fit(int cells, IntUnaryOperator cellOf) {
        var i = new int[1];
        return new GoodnessOfFit(k -> 1.0 / cells, 0, cells - 1).pValue(COUNT, () -> cellOf.applyAsInt(i[0]++));
    }
}
