package id.gapai.simulation.kernel;

import id.gapai.model.distribution.Distribution;
import id.gapai.simulation.kernel.Parameters.Range;
import id.gapai.simulation.parameter.Quantile;
import id.gapai.simulation.random.PathSource;
import id.gapai.simulation.random.Purposes;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What no strategy that shares it can change: conditions, the flows of residents, and who of them is reachable. It is drawn once for all
 * of them. Immutable and shared by all workers; each brings its {@link WorldState}.
 */
public final class World {
    final WorldModel model;
    final Purposes purposes;
    final Function<Distribution, Quantile> quantiles;
    private final Parameters parameters;
    private final long jointPurpose;
    private final Start start;
    private final Conditions conditions;
    private final Demography demography;
    private final Optional<Persuasion> persuasion;
    private final Recording recording;
    private final long[] exitPurposes;
    private final long[] ageingPurposes;

    /** @param quantiles gives the quantile function of a distribution, {@link Quantile#of} or a cache of it */
    public World(WorldModel model, Function<Distribution, Quantile> quantiles) {
        this(model, quantiles, new Purposes());
    }

    /** @param purposes without any as yet */
    public World(WorldModel model, Function<Distribution, Quantile> quantiles, Purposes purposes) {
        this.model = model;
        this.purposes = purposes;
        jointPurpose = purposes.register("parameter/joint");
        this.quantiles = quantiles;
        parameters = new Parameters(purposes, quantiles);
        var names = new Names(purposes, model.segments());
        exitPurposes = names.rows("exit", "/active");
        ageingPurposes = names.rows("ageing", "/active");
        int[] reachableShare = reachableShares();
        start = new Start(model, reachableShare, parameters, names);
        conditions = new Conditions(model, parameters, names);
        demography = new Demography(model, reachableShare, parameters, names);
        persuasion = model.persuasion().map(p -> new Persuasion(p, model, parameters, names));
        recording = new Recording(model, reachableShare, names);
    }

    private int[] reachableShares() {
        var indices = new int[model.segments().size()];
        for (int g = 0; g < indices.length; g++) {
            String name = "reachableShare/" + model.segments().get(g);
            indices[g] = parameters.add(name, model.reachableShare().get(g), Range.SHARE, model.peopleBoost());
        }
        return indices;
    }

    public int days() {
        return model.days();
    }

    public WorldState newState() {
        int columns = model.joint().map(sample -> sample.columns().size()).orElse(0);
        return new WorldState(model.days(), columns, parameters.size(), exitPurposes, ageingPurposes);
    }

    /** The parameters that are uncertain. */
    public List<UncertainParameter> uncertainParameters() {
        return parameters.uncertainParameters();
    }

    /** What the path of a lane has of the uncertain ones. */
    public List<DrawnParameter> drawn(WorldState w, int k) {
        return parameters.drawn(w.parameters, k);
    }

    /** How many parameters the world has. */
    public int parameterCount() {
        return parameters.size();
    }

    /** Puts one path at the close of its day 0, the parameters coming from streams. */
    public void start(WorldState w, long seed, long path) {
        start(w, seed, path, 1, PathSource.KEYED);
    }

    /**
     * Puts paths at the close of their day 0.
     *
     * @param firstPath number of the path in lane 0; the others follow
     * @param size      how many paths, 1 … {@link id.gapai.simulation.random.LaneDraws#MOST}
     */
    public void start(WorldState w, long seed, long firstPath, int size, PathSource source) {
        w.seed = seed;
        w.size = size;
        for (int k = 0; k < size; k++) {
            startLane(w, k, seed, firstPath + k, source);
        }
        for (int k = size; k < WorldState.LANES; k++) {
            w.empty(k);
        }
        w.countHolders();
        w.ledger.open(w);
    }

    private void startLane(WorldState w, int k, long seed, long path, PathSource source) {
        w.draws.startPath(k, seed, path);
        w.paths[k] = path;
        drawParameters(w, k, source);
        start.apply(w, k);
        conditions.start(w, k, source);
        source.start(path).ifPresent(from -> Start.go(w, k, from));
    }

    private void drawParameters(WorldState w, int k, PathSource source) {
        var draws = w.draws.lane(k);
        model.joint().ifPresent(sample -> source.joint(draws, w.paths[k], jointPurpose, sample, w.joint[k]));
        parameters.draw(source, draws, w.paths[k], w.joint[k], w.parameters, k);
    }

    /**
     * Takes all paths from the close of the day before to the close of {@code day}, 1 … H. In this order:
     * <ol>
     *   <li>outage and demand,
     *   <li>people turn 17,
     *   <li>exits, arrivals, ageing, persuasion,
     *   <li>recording.
     * </ol>
     *
     * @throws BrokenLaw if the program made an error, see {@link Law}
     */
    public void step(WorldState w, int day) {
        w.draws.startDay(day, w.size);
        w.officers.startDay();
        conditions.outage(w);
        conditions.demand(w, day);
        demography.turning17(w, day);
        demography.exits(w, day);
        demography.arrivals(w, day);
        demography.ageing(w, day);
        if (persuasion.isPresent()) {
            persuasion.get().step(w, day);
        }
        recording.step(w, day);
        w.countHolders();
        w.ledger.close(w, day);
    }
}
