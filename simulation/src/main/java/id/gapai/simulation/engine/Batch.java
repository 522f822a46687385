package id.gapai.simulation.engine;

import id.gapai.simulation.kernel.World;
import java.util.List;

/** Strategies that run together because they share a world: each path of it is drawn once and lived through by all of them. */
final class Batch {
    final World world;
    final List<Job> jobs;
    final List<Ensemble> ensembles;
    final long seed;
    final int days;

    /** Of the longest job. */
    final int paths;

    /** [H][paths] holders of all segments, which are the same for every strategy. */
    private final int[][] holders;

    Batch(World world, List<Job> jobs, long seed) {
        this.world = world;
        this.jobs = jobs;
        this.seed = seed;
        days = world.days();
        paths = jobs.stream().mapToInt(Job::paths).max().orElse(0);
        holders = new int[days][paths];
        ensembles = jobs.stream().map(job -> new Ensemble(job.paths(), job.kernel().channelCount(), holders)).toList();
    }

    void recordHolders(int path, int day, int count) {
        holders[day - 1][path] = count;
    }

    /** Paths of all strategies between two paths of the world. */
    int pathsBetween(int first, int end) {
        return jobs.stream().mapToInt(job -> Math.max(0, Math.min(end, job.paths()) - first)).sum();
    }
}
