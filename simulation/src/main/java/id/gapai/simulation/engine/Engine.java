package id.gapai.simulation.engine;

import id.gapai.simulation.kernel.BrokenLaw;
import id.gapai.simulation.random.PathSources;
import id.gapai.simulation.tally.PathBlock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.IntPredicate;

/** A pool of workers that run the paths of a plan, block by block. */
public final class Engine implements AutoCloseable {
    private final ExecutorService pool;
    private final long seed;
    private final List<Worker> workers = new ArrayList<>();

    /** @param sources of the parameters and swings of demand; all else comes from streams */
    public Engine(Plan plan, PathSources sources, long seed, int threads) {
        this.seed = seed;
        pool = Executors.newFixedThreadPool(threads, Engine::daemon);
        for (int i = 0; i < threads; i++) {
            workers.add(new Worker(plan, sources));
        }
    }

    private static Thread daemon(Runnable work) {
        var thread = new Thread(work, "paths");
        thread.setDaemon(true);
        return thread;
    }

    /**
     * Runs the paths from {@code first} until before {@code end}, and comes back earlier when told to, then as well without gaps.
     *
     * @param blockDone told after every block how many paths it had, one call at a time; false stops the handing out of further blocks
     * @return the first path that was not run, {@code end} if all were
     * @throws BrokenLaw if the program made an error on a path
     * @throws InterruptedException if the calling thread is interrupted; the sinks then lack some of the paths
     */
    public int run(int first, int end, IntPredicate blockDone) throws InterruptedException {
        var blocks = new Blocks(first, end, blockDone);
        List<Callable<Void>> work = workers.stream().map(worker -> call(worker, blocks)).toList();
        for (var result : pool.invokeAll(work)) {
            try {
                result.get();
            } catch (ExecutionException e) {
                if (e.getCause() instanceof BrokenLaw law) {
                    throw law;
                }
                throw new IllegalStateException("a worker failed at seed " + seed + " between paths " + first + " and " + end, e.getCause());
            }
        }
        return blocks.next();
    }

    private Callable<Void> call(Worker worker, Blocks blocks) {
        return () -> {
            work(worker, blocks);
            return null;
        };
    }

    private void work(Worker worker, Blocks blocks) {
        for (int path = blocks.take(); path < blocks.end(); path = blocks.take()) {
            int size = Math.min(PathBlock.SIZE, blocks.end() - path);
            worker.run(seed, path, size);
            blocks.done(size);
        }
    }

    @Override
    public void close() {
        pool.shutdownNow();
    }
}
