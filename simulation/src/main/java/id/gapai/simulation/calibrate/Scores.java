package id.gapai.simulation.calibrate;

import id.gapai.model.array.Doubles;
import id.gapai.simulation.random.Draws;
import id.gapai.simulation.random.Purposes;

/** The draws of one step for one particle, keyed by seed, step and particle. Mutable, for one thread. */
final class Scores {
    private static final long CORE = Purposes.keyOf("calibrate/core");
    private static final long RIPPLES = Purposes.keyOf("calibrate/ripples");
    private static final long NOISE = Purposes.keyOf("calibrate/noise");
    private static final long ACCEPT = Purposes.keyOf("calibrate/accept");
    private static final long SELECT = Purposes.keyOf("calibrate/select");
    private static final double SEEDS = 0x1p52;

    private final Draws draws = new Draws();

    private Scores(long seed, String step, int particle) {
        draws.startPath(seed ^ Purposes.keyOf("calibrate/step/" + step), particle);
    }

    static Scores of(long seed, String step, int particle) {
        return new Scores(seed, step, particle);
    }

    Doubles core(int size) {
        return normals(CORE, size);
    }

    Doubles ripples(int size) {
        return normals(RIPPLES, size);
    }

    /** A path as under the prior, over so many days. */
    Latent latent(Core order, int days) {
        return new Latent(core(order.size()), ripples(days + 1), noise());
    }

    /** Seed of the noise of a path. */
    long noise() {
        return (long) (uniform(NOISE) * SEEDS);
    }

    /** Uniform on (0, 1), to accept by. */
    double accept() {
        return uniform(ACCEPT);
    }

    /** Uniform on (0, 1), to select by. */
    double select() {
        return uniform(SELECT);
    }

    private double uniform(long purpose) {
        draws.startDay(0);
        return draws.uniform(purpose);
    }

    private Doubles normals(long purpose, int size) {
        return Doubles.generate(size, i -> {
            draws.startDay(i);
            return draws.normal(purpose);
        });
    }
}
