package id.gapai.simulation.kernel;

import id.gapai.simulation.compiled.CompiledModel;
import java.util.Optional;

/**
 * The program made an error on a path: what must hold does not. Nothing of the run can be relied on. Seed, path and day say where, so that the path can be seen day by
 * day.
 */
public final class BrokenLaw extends IllegalStateException {
    private static final long serialVersionUID = 1;

    private final Law law;
    private final long seed;
    private final long path;
    private final int day;
    private final transient Optional<CompiledModel> model;

    /**
     * @param path  its number, from 0
     * @param model that ran, if it ran as it is
     */
    public BrokenLaw(Law law, long seed, long path, int day, Optional<CompiledModel> model) {
        super(law + " does not hold on path " + path + " on day " + day + ", seed " + seed);
        this.law = law;
        this.seed = seed;
        this.path = path;
        this.day = day;
        this.model = model;
    }

    /** @param k lane */
    static BrokenLaw of(Law law, WorldState w, int k, int day) {
        return new BrokenLaw(law, w.seed, w.paths[k], day, Optional.empty());
    }

    /** The same, which the model did when it ran as it is. */
    public BrokenLaw in(CompiledModel model) {
        var same = new BrokenLaw(law, seed, path, day, Optional.of(model));
        same.setStackTrace(getStackTrace());
        return same;
    }

    public Law law() {
        return law;
    }

    public long seed() {
        return seed;
    }

    /** Number of the path, from 0. */
    public long path() {
        return path;
    }

    /** 0 … H. */
    public int day() {
        return day;
    }

    /** What ran, if it ran as it is and is known. */
    public Optional<CompiledModel> model() {
        return model;
    }
}
