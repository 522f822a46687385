package id.gapai.simulation.calibrate;

import java.util.Arrays;
import java.util.List;

/** Weights of particles when a tolerance shrinks. */
final class Weights {
    /** Halvings of the interval in which the next tolerance lies. */
    private static final int HALVINGS = 40;

    private final double[] values;

    private Weights(double[] values) {
        this.values = values;
    }

    /** Likelihood at the smaller tolerance over that at the larger. */
    static Weights between(List<Particle> particles, List<ObservedCount> counts, double from, double to) {
        return new Weights(particles.stream()
                .mapToDouble(p -> p.trace().likelihood(counts, to) / p.trace().likelihood(counts, from))
                .toArray());
    }

    /**
     * The smallest tolerance at which the effective size is still {@code least} (P. Del Moral, A. Doucet and A. Jasra, "An adaptive sequential
     * Monte Carlo method for approximate Bayesian computation", Statistics and Computing 22, 2012, 1009–1020).
     *
     * @param from the present tolerance
     */
    static double nextTolerance(List<Particle> particles, List<ObservedCount> counts, double from, double least) {
        if (between(particles, counts, from, 0).effectiveSize() >= least) {
            return 0;
        }
        double low = 0;
        double high = from;
        for (int i = 0; i < HALVINGS; i++) {
            double middle = (low + high) / 2;
            if (between(particles, counts, from, middle).effectiveSize() >= least) {
                high = middle;
            } else {
                low = middle;
            }
        }
        return high;
    }

    /** (Σw)² / Σw²; 0 where all weights are 0. */
    double effectiveSize() {
        double squares = Arrays.stream(values).map(w -> w * w).sum();
        return squares == 0 ? 0 : sum() * sum() / squares;
    }

    /**
     * Systematic resampling (J. Carpenter, P. Clifford and P. Fearnhead, IEE Proceedings F 146, 1999): the number of copies of a particle
     * is its expected number rounded down or up.
     *
     * @param u uniform on (0, 1)
     * @return [size] indices, ascending
     */
    int[] resample(double u) {
        var chosen = new int[values.length];
        double each = sum() / values.length;
        double reached = 0;
        int next = 0;
        for (int i = 0; i < values.length; i++) {
            reached += values[i];
            while (next < chosen.length && (next + u) * each < reached) {
                chosen[next++] = i;
            }
        }
        Arrays.fill(chosen, next, chosen.length, lastPositive());
        return chosen;
    }

    private int lastPositive() {
        int last = values.length - 1;
        while (last > 0 && values[last] == 0) {
            last--;
        }
        return last;
    }

    private double sum() {
        double sum = 0;
        for (double w : values) {
            sum += w;
        }
        return sum;
    }
}
