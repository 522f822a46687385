package id.gapai.simulation;

import id.gapai.simulation.engine.Engine;
import id.gapai.simulation.engine.Plan;
import id.gapai.simulation.random.PathSources;
import java.util.function.IntPredicate;

/** A plan of which the paths 0 … {@code done} − 1 are run. */
final class Stage implements AutoCloseable {
    private final Plan plan;
    private final PathSources sources;
    private final Settings settings;
    private int done;

    /** Made when needed, since its workers take memory. */
    private Engine engine;

    Stage(Plan plan, Settings settings) {
        this(plan, settings.sampling().sources(settings.seed(), plan.worldParameters(), plan.days()), settings);
    }

    Stage(Plan plan, PathSources sources, Settings settings) {
        this.plan = plan;
        this.sources = sources;
        this.settings = settings;
    }

    /** @param blockDone as for {@link Engine#run}, but told of the paths of all strategies */
    void runTo(int end, IntPredicate blockDone) throws InterruptedException {
        if (engine == null) {
            engine = new Engine(plan, sources, settings.seed(), settings.threads());
        }
        done = engine.run(done, end, paths -> blockDone.test(paths * plan.runs()));
    }

    int done() {
        return done;
    }

    /** After the sinks were given what so many paths did. */
    void setDone(int paths) {
        done = paths;
    }

    @Override
    public void close() {
        if (engine != null) {
            engine.close();
        }
    }
}
