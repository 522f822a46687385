package id.gapai.simulation.kernel;

import id.gapai.model.array.Ints;
import id.gapai.model.distribution.Distribution;
import id.gapai.simulation.compiled.CompiledModel;
import id.gapai.simulation.compiled.CompiledModel.Hazard;
import id.gapai.simulation.compiled.CompiledModel.Visit;
import id.gapai.simulation.kernel.Parameters.Range;
import id.gapai.simulation.random.PathSource;
import id.gapai.simulation.random.Purposes;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The activation model of one strategy in its {@link World}, ready to run. Immutable and shared by all workers; each brings its {@link KernelState}. */
public final class Kernel {
    private final CompiledModel model;
    private final Boost boost;
    private final Parameters parameters;
    private final Names names;
    private final ActiveFlows flows;
    private final Channel[] channels;

    /** [H + 1] the channels that may serve on days 0 … H, in order; nobody can come to the others. */
    private final int[][] open;

    /** [H + 1] those of the day before that may not, whose counts are still there. */
    private final int[][] closing;

    private final Rules rules;

    /** Without rules, then while each rule is on: [H] officers rostered. */
    private final int[][] rosters;

    private final int presence;
    private final long presencePurpose;

    /** @param world of {@link WorldModel#of} the model and the boost */
    public Kernel(World world, CompiledModel model, Boost boost) {
        this.model = model;
        this.boost = boost;
        var purposes = new Purposes(world.purposes);
        parameters = new Parameters(purposes, world.quantiles);
        names = new Names(purposes, model.segments());
        flows = new ActiveFlows(world.model);
        rules = new Rules(model);
        rosters = Stream.concat(
                        Stream.of(model.officers().available()),
                        model.rules().stream().map(rule -> rule.available().orElse(model.officers().available())))
                .map(Ints::toArray)
                .toArray(int[][]::new);
        presence = parameters.add("officers/presence", model.officers().presence(), Range.SHARE);
        presencePurpose = names.purpose("officers/present");
        channels = IntStream.range(0, model.channels().size()).mapToObj(this::channel).toArray(Channel[]::new);
        open = IntStream.rangeClosed(0, model.days()).mapToObj(this::openOn).toArray(int[][]::new);
        closing = IntStream.rangeClosed(0, model.days()).mapToObj(this::closingOn).toArray(int[][]::new);
    }

    private int[] openOn(int day) {
        return IntStream.range(0, channels.length).filter(c -> day > 0 && channels[c].desk.isOpen(day)).toArray();
    }

    private int[] closingOn(int day) {
        return day == 0 ? new int[0] : IntStream.of(open[day - 1]).filter(c -> !channels[c].desk.isOpen(day)).toArray();
    }

    private Channel channel(int c) {
        var channel = model.channels().get(c);
        if (channel instanceof Visit v) {
            return new VisitChannel(v, desk(c, v.acceptance()), boost.demand(), parameters, names);
        }
        if (channel instanceof Hazard h) {
            return new HazardChannel(h, desk(c, Distribution.of(1)), boost.demand(), parameters, names);
        }
        if (channel instanceof CompiledModel.Recording r) {
            return new RecordingChannel(r.desk().name(), desk(c, r.acceptance()), model.entrySegment(), names);
        }
        throw new AssertionError(channel);
    }

    private Desk desk(int c, Distribution acceptance) {
        var channel = model.channels().get(c);
        var schedules = Schedule.of(channel, model.rules(), model.days());
        return new Desk(channel.desk(), schedules, rules.change(c), boost.officers(), acceptance, parameters);
    }

    public int channelCount() {
        return channels.length;
    }

    /** @param world in which the state is to live */
    public KernelState newState(WorldState world) {
        return new KernelState(world, channels.length, parameters.size(), rules.size(), model.days());
    }

    /** The parameters that are uncertain, beyond those of its world. */
    public List<UncertainParameter> uncertainParameters() {
        return parameters.uncertainParameters();
    }

    /** What the path of a lane has of the uncertain ones. */
    public List<DrawnParameter> drawn(KernelState s, int k) {
        return parameters.drawn(s.parameters, k);
    }

    /** How many parameters the strategy has beyond those of its world. */
    public int parameterCount() {
        return parameters.size();
    }

    /** Puts a state at the close of day 0 of the paths at which its world already is; parameters come from streams. */
    public void start(KernelState s) {
        start(s, PathSource.KEYED);
    }

    /** Puts a state at the close of day 0 of the paths at which its world already is. */
    public void start(KernelState s, PathSource source) {
        for (int k = 0; k < s.world.size; k++) {
            draw(s, k, source);
        }
        start(s, s.world);
    }

    private void draw(KernelState s, int k, PathSource source) {
        var w = s.world;
        parameters.draw(source, w.draws.lane(k), w.paths[k], w.joint[k], s.parameters, k);
    }

    private void start(KernelState s, WorldState w) {
        s.forgetPowers();
        s.open = open[0];
        for (int c = 0; c < channels.length; c++) {
            s.close(c);
        }
        System.arraycopy(w.initialActive, 0, s.active, 0, s.active.length);
        s.countSusceptible();
        s.ledger.open(s);
        if (!rules.none()) {
            rules.start(s);
        }
    }

    /**
     * Takes a state from the close of the day before to the close of {@code day}, 1 … H, where its world already is. In this order:
     * <ol>
     *   <li>exits, arrivals and ageing of the active, and whom the world made susceptible,
     *   <li>which rules are on,
     *   <li>officers,
     *   <li>applicants and
     *   <li>service, channel by channel.
     * </ol>
     *
     * @throws BrokenLaw if the program made an error, see {@link Law}
     */
    public void step(KernelState s, int day) {
        try {
            stepUnchecked(s, day);
            s.ledger.close(s, day);
        } catch (BrokenLaw law) {
            throw blame(law);
        }
        if (!rules.none()) {
            rules.keepCount(s, day);
        }
    }

    /** The error with what ran, if it ran as it is. */
    public BrokenLaw blame(BrokenLaw law) {
        return boost.equals(Boost.NONE) ? law.in(model) : law;
    }

    void stepUnchecked(KernelState s, int day) {
        flows.step(s);
        if (!rules.none()) {
            rules.startDay(s, day);
        }
        assignOfficers(s, day);
        serveChannels(s, day);
    }

    /** Channels take what they ask for, as long as there are officers, in order. */
    private void assignOfficers(KernelState s, int day) {
        var w = s.world;
        countPresent(s, day);
        System.arraycopy(s.present, 0, s.left, 0, w.size);
        for (int c : closing[day]) {
            s.close(c);
        }
        s.open = open[day];
        for (int c : open[day]) {
            channels[c].desk.assign(s, day, c);
        }
        s.ledger.officers(s, day);
    }

    private void countPresent(KernelState s, int day) {
        var w = s.world;
        if (!rules.changeRoster()) {
            w.officers.present(w, presencePurpose, rosters[0][day - 1], s.parameters[presence], s.present);
            return;
        }
        for (int k = 0; k < w.size; k++) {
            int rostered = rosters[s.rosterSchedule[k]][day - 1];
            s.present[k] = w.draws.lane(k).binomial(presencePurpose, rostered, s.parameters[presence][k]);
        }
    }

    /** Each channel sees the state that the channels before it left. */
    private void serveChannels(KernelState s, int day) {
        for (int c : open[day]) {
            channels[c].serve(s, day, c);
        }
    }
}
