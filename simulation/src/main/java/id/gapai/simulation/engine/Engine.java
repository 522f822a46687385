package id.gapai.simulation.engine;

import id.gapai.simulation.kernel.Kernel;
import id.gapai.simulation.kernel.KernelState;
import java.util.Collections;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;

/** A pool of workers that run paths, block by block. */
public final class Engine implements AutoCloseable {
    /** Paths between two looks at progress and interruption: some 20 ms. */
    private static final int BLOCK = 32;

    private final int threads;
    private final ExecutorService pool;
    private final IntConsumer pathsDone;

    /** @param pathsDone told after every block how many paths it had; one call at a time */
    public Engine(int threads, IntConsumer pathsDone) {
        this.threads = threads;
        this.pathsDone = pathsDone;
        pool = Executors.newFixedThreadPool(threads, Engine::daemon);
    }

    private static Thread daemon(Runnable work) {
        var thread = new Thread(work, "paths");
        thread.setDaemon(true);
        return thread;
    }

    /**
     * Runs paths 0 … {@code paths} − 1.
     *
     * @throws InterruptedException if the calling thread is interrupted; the work so far is lost
     */
    public Ensemble run(Kernel kernel, int paths, long seed) throws InterruptedException {
        var ensemble = new Ensemble(paths, kernel.days(), kernel.channelCount());
        var nextBlock = new AtomicInteger();
        Callable<DaySums> work = () -> work(kernel, ensemble, nextBlock, seed);
        for (var worker : pool.invokeAll(Collections.nCopies(threads, work))) {
            try {
                ensemble.sums().add(worker.get());
            } catch (ExecutionException e) {
                throw new IllegalStateException("a worker failed at seed " + seed + " of " + paths + " paths", e.getCause());
            }
        }
        return ensemble;
    }

    private DaySums work(Kernel kernel, Ensemble ensemble, AtomicInteger nextBlock, long seed) {
        var state = kernel.newState();
        var sums = new DaySums(ensemble.channels(), ensemble.days());
        while (!Thread.currentThread().isInterrupted()) {
            int first = nextBlock.getAndIncrement() * BLOCK;
            int end = Math.min(first + BLOCK, ensemble.paths());
            if (first >= end) {
                break;
            }
            for (int path = first; path < end; path++) {
                kernel.start(state, seed, path);
                run(kernel, state, ensemble, path, sums);
            }
            report(end - first);
        }
        return sums;
    }

    private static void run(Kernel kernel, KernelState state, Ensemble ensemble, int path, DaySums sums) {
        for (int day = 1; day <= ensemble.days(); day++) {
            kernel.step(state, day);
            ensemble.record(path, day, state.totalActive(), state.totalHolders());
            for (int c = 0; c < ensemble.channels(); c++) {
                ensemble.addActivations(path, c, state.activations(c));
            }
            sums.add(state, day);
        }
    }

    private synchronized void report(int paths) {
        pathsDone.accept(paths);
    }

    @Override
    public void close() {
        pool.shutdownNow();
    }
}
