package id.gapai.simulation.engine;

import id.gapai.simulation.kernel.World;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;

/** A pool of workers that run paths, block by block. */
public final class Engine implements AutoCloseable {
    /** Paths of the world between two looks at progress and interruption; as many counts fill a cache line. */
    private static final int BLOCK = 16;

    private final int threads;
    private final ExecutorService pool;
    private final IntConsumer pathsDone;

    /** @param pathsDone told after every block how many paths it had, those of all strategies; one call at a time */
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
     * Runs strategies that share a world; gives an ensemble for each.
     *
     * @throws InterruptedException if the calling thread is interrupted; the work so far is lost
     */
    public List<Ensemble> run(World world, List<Job> jobs, long seed) throws InterruptedException {
        var batch = new Batch(world, jobs, seed);
        var nextBlock = new AtomicInteger();
        Callable<Worker> work = () -> work(batch, nextBlock);
        for (var worker : pool.invokeAll(Collections.nCopies(threads, work))) {
            try {
                worker.get().finish();
            } catch (ExecutionException e) {
                throw new IllegalStateException("a worker failed at seed " + seed + " of " + batch.paths + " paths", e.getCause());
            }
        }
        return batch.ensembles;
    }

    private Worker work(Batch batch, AtomicInteger nextBlock) {
        var worker = new Worker(batch);
        while (!Thread.currentThread().isInterrupted()) {
            int first = nextBlock.getAndIncrement() * BLOCK;
            int end = Math.min(first + BLOCK, batch.paths);
            if (first >= end) {
                break;
            }
            for (int path = first; path < end; path++) {
                worker.run(path);
            }
            report(batch.pathsBetween(first, end));
        }
        return worker;
    }

    private synchronized void report(int paths) {
        pathsDone.accept(paths);
    }

    @Override
    public void close() {
        pool.shutdownNow();
    }
}
