package id.gapai.simulation.sensitivity;

import id.gapai.simulation.random.Draws;
import id.gapai.simulation.random.Purposes;
import java.util.ArrayList;
import java.util.List;

/**
 * Random walks through the unit cube that change one of k numbers at a time, each once (M. D. Morris, "Factorial sampling plans for
 * preliminary computational experiments", Technometrics 33, 1991), on p = 4 levels with steps of two levels. The levels are the middles of
 * the quarters of (0, 1), so that no number lies at an end of its range.
 *
 * @param walks r; walk t is path t, so that chance is the same along a walk
 * @param size  k
 */
public record Trajectories(long seed, int walks, int size) {
    /** Of a step, on the scale of (0, 1). */
    static final double STEP = 0.5;

    private static final int LEVELS = 4;
    private static final long START = Purposes.keyOf("sensitivity/walk/start");
    private static final long ORDER = Purposes.keyOf("sensitivity/walk/order");

    /** @param order order[j] is the number that step j + 1 changes */
    record Walk(double[] start, int[] order) {
        /** Of a number after so many steps. */
        double at(int number, int steps) {
            for (int j = 0; j < steps; j++) {
                if (order[j] == number) {
                    return start[number] + direction(number);
                }
            }
            return start[number];
        }

        /** The signed length of the step of a number: up from the two lower levels, down from the others. */
        double direction(int number) {
            return start[number] < STEP ? STEP : -STEP;
        }
    }

    Walk walk(int t) {
        var draws = new Draws();
        draws.startPath(seed, t);
        var start = new double[size];
        List<Integer> left = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            draws.startDay(i);
            start[i] = ((int) (draws.uniform(START) * LEVELS) + 0.5) / LEVELS;
            left.add(i);
        }
        var order = new int[size];
        for (int j = 0; j < size; j++) {
            draws.startDay(j);
            order[j] = left.remove((int) (draws.uniform(ORDER) * left.size()));
        }
        return new Walk(start, order);
    }
}
