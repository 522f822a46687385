package id.gapai.simulation.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;

import id.gapai.model.array.Doubles;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;

class ScreeningTest {
    private static Screening screen(Trajectories trajectories, ToDoubleFunction<double[]> f) {
        var outcomes = new ArrayList<Doubles>();
        for (int steps = 0; steps <= trajectories.size(); steps++) {
            int taken = steps;
            outcomes.add(Doubles.generate(trajectories.walks(), t -> f.applyAsDouble(point(trajectories.walk(t), taken))));
        }
        return Screening.of(trajectories, outcomes);
    }

    private static double[] point(Trajectories.Walk walk, int steps) {
        var point = new double[walk.order().length];
        for (int i = 0; i < point.length; i++) {
            point[i] = walk.at(i, steps);
        }
        return point;
    }

    @Test
    void effectsOfALinearFunctionAreItsCoefficients() {
        var screening = screen(new Trajectories(1, 5, 3), u -> 4 * u[0] - 2 * u[1]);
        assertThat(screening.effects()).containsExactly(
                new Screening.Effect(4, 4, 0), new Screening.Effect(2, -2, 0), new Screening.Effect(0, 0, 0));
        assertThat(screening.order()).containsExactly(0, 1, 2);
    }

    /** An effect that changes its sign is missed by the mean and seen by the mean size: (u − ½)² from level to level. */
    @Test
    void aCurvedEffectHasALargeDeviation() {
        var effect = screen(new Trajectories(2, 40, 2), u -> 8 * u[0] * u[1] + (u[1] > 0.25 && u[1] < 0.75 ? 3 : 0)).effects().get(1);
        assertThat(effect.deviation()).isGreaterThan(2);
        assertThat(effect.meanAbsolute()).isGreaterThan(Math.abs(effect.mean()));
    }

    /**
     * The function of twenty inputs of Morris 1991, section 4, its small random coefficients left out: 1 to 7 have curvature or interactions, 8
     * to 10 are linear with 20 per unit of w = 2 (u − ½), and 11 to 20 do nothing.
     */
    @Test
    void theTwentyInputsOfMorrisFallIntoTheirThreeGroups() {
        var effects = screen(new Trajectories(3, 10, 20), ScreeningTest::morris).effects();
        for (int i = 0; i < 7; i++) {
            assertThat(effects.get(i).deviation()).as("input " + (i + 1)).isGreaterThan(5);
        }
        for (int i = 7; i < 10; i++) {
            assertThat(effects.get(i).mean()).isBetween(40 - 1e-9, 40 + 1e-9);
            assertThat(effects.get(i).deviation()).isLessThan(1e-9);
        }
        for (int i = 10; i < 20; i++) {
            assertThat(effects.get(i)).isEqualTo(new Screening.Effect(0, 0, 0));
        }
    }

    private static double morris(double[] u) {
        var w = new double[20];
        for (int i = 0; i < 20; i++) {
            boolean curved = i == 2 || i == 4 || i == 6;
            w[i] = curved ? 2 * (1.1 * u[i] / (u[i] + 0.1) - 0.5) : 2 * (u[i] - 0.5);
        }
        double y = 0;
        for (int i = 0; i < 10; i++) {
            y += 20 * w[i];
        }
        for (int i = 0; i < 6; i++) {
            for (int j = i + 1; j < 6; j++) {
                y -= 15 * w[i] * w[j];
                for (int l = j + 1; l < 5; l++) {
                    y -= 10 * w[i] * w[j] * w[l];
                }
            }
        }
        return y + 5 * w[0] * w[1] * w[2] * w[3];
    }

    @Test
    void walksChangeEveryNumberOnceAndStayInside() {
        var trajectories = new Trajectories(4, 30, 6);
        var starts = new HashSet<Double>();
        for (int t = 0; t < 30; t++) {
            var walk = trajectories.walk(t);
            assertThat(walk.order()).containsExactlyInAnyOrder(0, 1, 2, 3, 4, 5);
            for (int i = 0; i < 6; i++) {
                starts.add(walk.start()[i]);
                assertThat(Math.abs(walk.at(i, 6) - walk.at(i, 0))).isEqualTo(0.5);
                assertThat(walk.at(i, 6)).isBetween(0.125, 0.875);
            }
        }
        assertThat(starts).containsExactlyInAnyOrder(0.125, 0.375, 0.625, 0.875);
    }
}
