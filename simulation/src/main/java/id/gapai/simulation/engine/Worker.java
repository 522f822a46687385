package id.gapai.simulation.engine;

import id.gapai.simulation.kernel.Kernel;
import id.gapai.simulation.kernel.KernelState;
import id.gapai.simulation.kernel.WorldState;

/** One thread's part in a {@link Batch}: its own states, and sums over the paths that it ran. */
final class Worker {
    private final Batch batch;
    private final WorldState world;
    private final Kernel[] kernels;
    private final KernelState[] states;
    private final Ensemble[] ensembles;
    private final DaySums[] sums;

    Worker(Batch batch) {
        this.batch = batch;
        world = batch.world.newState();
        kernels = batch.jobs.stream().map(Job::kernel).toArray(Kernel[]::new);
        ensembles = batch.ensembles.toArray(Ensemble[]::new);
        states = new KernelState[kernels.length];
        sums = new DaySums[kernels.length];
        for (int i = 0; i < kernels.length; i++) {
            states[i] = kernels[i].newState(world);
            sums[i] = new DaySums(kernels[i].channelCount(), batch.days);
        }
    }

    /** Runs a path of the world with every strategy that has so many. */
    void run(int path) {
        batch.world.start(world, batch.seed, path);
        for (int i = 0; i < kernels.length; i++) {
            kernels[i].start(states[i]);
        }
        for (int day = 1; day <= batch.days; day++) {
            batch.world.step(world, day);
            batch.recordHolders(path, day, world.totalHolders());
            for (int i = 0; i < kernels.length; i++) {
                if (path < ensembles[i].paths()) {
                    step(i, path, day);
                }
            }
        }
    }

    private void step(int i, int path, int day) {
        var state = states[i];
        kernels[i].step(state, day);
        ensembles[i].record(path, day, state);
        sums[i].add(state, day);
    }

    /** Adds what this worker summed up to the ensembles; called by one thread. */
    void finish() {
        for (int i = 0; i < sums.length; i++) {
            ensembles[i].sums().add(sums[i]);
        }
    }
}
