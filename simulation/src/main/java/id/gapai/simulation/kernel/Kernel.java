package id.gapai.simulation.kernel;

import id.gapai.model.distribution.Distribution;
import id.gapai.simulation.compiled.CompiledModel;
import id.gapai.simulation.compiled.CompiledModel.Hazard;
import id.gapai.simulation.compiled.CompiledModel.Visit;
import id.gapai.simulation.kernel.Parameters.Range;
import id.gapai.simulation.parameter.Quantile;
import id.gapai.simulation.random.Purposes;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;

/** The activation model of one strategy, ready to run. Immutable and shared by all workers; each brings its {@link KernelState}. */
public final class Kernel {
    private final CompiledModel model;
    private final Boost boost;
    private final Parameters parameters;
    private final Names names;
    private final Start start;
    private final Conditions conditions;
    private final Demography demography;
    private final Optional<Persuasion> persuasion;
    private final Recording recording;
    private final Channel[] channels;
    private final int[] officersAvailable;
    private final int presence;
    private final long presencePurpose;

    /** @param quantiles gives the quantile function of a distribution, {@link Quantile#of} or a cache of it */
    public Kernel(CompiledModel model, Boost boost, Function<Distribution, Quantile> quantiles) {
        this.model = model;
        this.boost = boost;
        var purposes = new Purposes();
        parameters = new Parameters(purposes, quantiles);
        names = new Names(purposes, model.segments());
        int[] reachableShare = reachableShares();
        start = new Start(model, reachableShare, parameters, names);
        conditions = new Conditions(model, parameters, names);
        demography = new Demography(model, reachableShare, parameters, names);
        persuasion = model.persuasion().map(p -> new Persuasion(p, model, parameters, names));
        recording = new Recording(model, reachableShare, names);
        officersAvailable = model.officers().available().toArray();
        presence = parameters.add("officers/presence", model.officers().presence(), Range.SHARE);
        presencePurpose = names.purpose("officers/present");
        channels = model.channels().stream().map(this::channel).toArray(Channel[]::new);
    }

    private int[] reachableShares() {
        var indices = new int[model.segments().size()];
        for (int g = 0; g < indices.length; g++) {
            String name = "reachableShare/" + model.segments().get(g);
            indices[g] = parameters.add(name, model.reachableShare().get(g), Range.SHARE, boost.people());
        }
        return indices;
    }

    private Channel channel(CompiledModel.Channel channel) {
        if (channel instanceof Visit v) {
            return new VisitChannel(v, desk(v, v.acceptance()), boost.demand(), parameters, names);
        }
        if (channel instanceof Hazard h) {
            return new HazardChannel(h, desk(h, Distribution.of(1)), boost.demand(), parameters, names);
        }
        if (channel instanceof CompiledModel.Recording r) {
            return new RecordingChannel(r.desk().name(), desk(r, r.acceptance()), model.entrySegment(), names);
        }
        throw new AssertionError(channel);
    }

    private Desk desk(CompiledModel.Channel channel, Distribution acceptance) {
        return new Desk(channel.desk(), model.days(), boost.officers(), acceptance, parameters);
    }

    public int days() {
        return model.days();
    }

    public int channelCount() {
        return channels.length;
    }

    public KernelState newState() {
        return new KernelState(model.segments().size(), channels.length, parameters.size());
    }

    /** Puts a state at the close of day 0 of a path. */
    public void start(KernelState s, long seed, int path) {
        s.draws.startPath(seed, path);
        parameters.draw(s.draws, s.parameters);
        start.apply(s);
        conditions.start(s);
    }

    /**
     * Takes a state from the close of the day before to the close of {@code day}, 1 … H. In this order:
     * <ol>
     *   <li>outage and demand,
     *   <li>people turn 17,
     *   <li>exits, arrivals, ageing, persuasion,
     *   <li>recording,
     *   <li>officers,
     *   <li>applicants and
     *   <li>service, channel by channel.
     * </ol>
     */
    public void step(KernelState s, int day) {
        s.draws.startDay(day);
        conditions.outage(s);
        conditions.demand(s);
        demography.turning17(s, day);
        demography.exits(s, day);
        demography.arrivals(s, day);
        demography.ageing(s, day);
        if (persuasion.isPresent()) {
            persuasion.get().step(s, day);
        }
        recording.step(s, day);
        assignOfficers(s, day);
        serveChannels(s, day);
    }

    /** Channels take what they ask for, as long as there are officers, in order. */
    private void assignOfficers(KernelState s, int day) {
        s.present = s.draws.binomial(presencePurpose, officersAvailable[day - 1], s.parameters[presence]);
        int left = s.present;
        for (int c = 0; c < channels.length; c++) {
            s.assigned[c] = Math.min(left, channels[c].desk.asked(day));
            s.capacity[c] = s.down ? 0 : channels[c].desk.capacity(s, day, s.assigned[c]);
            left -= s.assigned[c];
        }
    }

    /** Each channel sees the state that the channels before it left. */
    private void serveChannels(KernelState s, int day) {
        Arrays.fill(s.activations, 0);
        Arrays.fill(s.nonresidents, 0);
        Arrays.fill(s.turnedAway, 0);
        Arrays.fill(s.busyUnits, 0);
        for (int c = 0; c < channels.length; c++) {
            if (s.capacity[c] > 0) {
                channels[c].serve(s, day, c);
            }
        }
    }
}
