package id.gapai.simulation.compiled;

import id.gapai.model.array.DoubleTable;
import id.gapai.model.array.Doubles;
import id.gapai.model.array.Ints;
import id.gapai.model.distribution.Distribution;
import id.gapai.model.distribution.JointSample;
import id.gapai.simulation.compiled.CompiledModel.Channel;
import id.gapai.simulation.compiled.CompiledModel.Desk;
import id.gapai.simulation.compiled.CompiledModel.Hazard;
import id.gapai.simulation.compiled.CompiledModel.Reaction;
import id.gapai.simulation.compiled.CompiledModel.Recording;
import id.gapai.simulation.compiled.CompiledModel.Rule;
import id.gapai.simulation.compiled.CompiledModel.Visit;
import java.io.DataOutput;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Writes compiled models as bytes, every number with all its bits, for a {@link ModelReader} of the same build. What several of them have in
 * common (tables of the population, calendars) is written once. Mutable, for one output.
 */
public final class ModelWriter {
    /** Something that is written. */
    @FunctionalInterface
    public interface Writing<T> {
        void write(T value) throws IOException;
    }

    private final DataOutput out;
    private final Map<Object, Integer> written = new HashMap<>();

    public ModelWriter(DataOutput out) {
        this.out = out;
    }

    /** A compiled model. */
    public void model(CompiledModel model) throws IOException {
        out.writeLong(model.start().toEpochDay());
        out.writeInt(model.days());
        list(model.segments(), out::writeUTF);
        out.writeInt(model.entrySegment());
        initial(model.initial());
        demography(model.demography());
        distribution(model.outage().onset());
        distribution(model.outage().recovery());
        demand(model.demand());
        list(model.reachableShare(), this::distribution);
        optional(model.persuasion(), persuasion -> {
            table(persuasion.probability());
            distribution(persuasion.multiplier());
        });
        ints(model.officers().available());
        distribution(model.officers().presence());
        list(model.channels(), this::channel);
        optional(model.joint(), this::sample);
        list(model.rules(), this::rule);
    }

    /** Officers by day. */
    public void staffing(Staffing staffing) throws IOException {
        out.writeDouble(staffing.mean());
        out.writeDouble(staffing.sd());
        out.writeDouble(staffing.most());
        distribution(staffing.presence());
        doubles(staffing.added());
        ints(staffing.open());
        doubles(staffing.offDayShare());
    }

    /** Numbers that may well have been written before. */
    public void doubles(Doubles values) throws IOException {
        if (isNew(values)) {
            out.writeInt(values.size());
            for (double value : values.toArray()) {
                out.writeDouble(value);
            }
        }
    }

    /** Numbers that may well have been written before. */
    public void ints(Ints values) throws IOException {
        if (isNew(values)) {
            out.writeInt(values.size());
            for (int value : values.toArray()) {
                out.writeInt(value);
            }
        }
    }

    /** The length, then each. */
    public <T> void list(List<T> values, Writing<T> writing) throws IOException {
        out.writeInt(values.size());
        for (var value : values) {
            writing.write(value);
        }
    }

    /** Whether there is one, then it. */
    public <T> void optional(Optional<T> value, Writing<T> writing) throws IOException {
        out.writeBoolean(value.isPresent());
        if (value.isPresent()) {
            writing.write(value.get());
        }
    }

    /** Writes the number of a thing, which is that of its first time; true: it is written now. */
    private boolean isNew(Object value) throws IOException {
        var known = written.putIfAbsent(value, written.size());
        out.writeInt(known == null ? -1 : known);
        return known == null;
    }

    private void table(DoubleTable table) throws IOException {
        list(table.rows(), this::doubles);
    }

    private void initial(CompiledModel.Initial initial) throws IOException {
        ints(initial.holders());
        ints(initial.active());
        out.writeInt(initial.unrecorded());
        distribution(initial.holdersMultiplier());
        distribution(initial.activeMultiplier());
    }

    private void demography(CompiledModel.Demography demography) throws IOException {
        doubles(demography.turning17());
        distribution(demography.cohortMultiplier());
        table(demography.exitProbability());
        distribution(demography.exitMultiplier());
        table(demography.arrivals());
        distribution(demography.arrivalMultiplier());
        distribution(demography.arrivalActiveShare());
        table(demography.ageingProbability());
        ints(demography.ageingTo());
        doubles(demography.recordingProbability());
    }

    private void demand(CompiledModel.Demand demand) throws IOException {
        distribution(demand.volatility());
        distribution(demand.correlationDays());
        optional(demand.known(), known -> {
            distribution(known.swing());
            out.writeInt(known.age());
        });
    }

    private void channel(Channel channel) throws IOException {
        if (channel instanceof Visit visit) {
            out.writeByte('v');
            desk(visit.desk());
            doubles(visit.sessions());
            distribution(visit.returns());
            distribution(visit.attendance());
            distribution(visit.dispersion());
            distribution(visit.nonresidentShare());
            doubles(visit.audience());
            distribution(visit.acceptance());
        } else if (channel instanceof Hazard hazard) {
            out.writeByte('h');
            desk(hazard.desk());
            distribution(hazard.baseline());
            distribution(hazard.imitation());
            doubles(hazard.susceptibility());
            doubles(hazard.calendar());
        } else if (channel instanceof Recording recording) {
            out.writeByte('r');
            desk(recording.desk());
            distribution(recording.acceptance());
        } else {
            throw new AssertionError(channel);
        }
    }

    private void desk(Desk desk) throws IOException {
        out.writeUTF(desk.name());
        optional(desk.officers(), this::ints);
        distribution(desk.throughput());
        optional(desk.hours(), this::doubles);
        optional(desk.acceptanceOdds(), this::doubles);
        distribution(desk.oddsEffect());
    }

    private void rule(Rule rule) throws IOException {
        out.writeUTF(rule.name());
        out.writeInt(rule.from());
        out.writeBoolean(rule.stays());
        out.writeDouble(rule.below());
        out.writeInt(rule.counts().first());
        out.writeInt(rule.counts().every());
        out.writeInt(rule.counts().lag());
        out.writeInt(rule.counts().rounding());
        doubles(rule.line());
        optional(rule.available(), this::ints);
        list(rule.reactions(), this::reaction);
    }

    private void reaction(Reaction reaction) throws IOException {
        out.writeUTF(reaction.channel());
        optional(reaction.officers(), this::ints);
        optional(reaction.work(), this::doubles);
        optional(reaction.hours(), this::doubles);
        optional(reaction.acceptanceOdds(), this::doubles);
    }

    private void sample(JointSample sample) throws IOException {
        if (isNew(sample)) {
            list(sample.columns(), out::writeUTF);
            table(sample.values());
        }
    }

    private void distribution(Distribution distribution) throws IOException {
        if (distribution instanceof Distribution.Constant d) {
            numbers('c', d.value());
        } else if (distribution instanceof Distribution.Normal d) {
            numbers('n', d.mean(), d.sd());
        } else if (distribution instanceof Distribution.LogNormal d) {
            numbers('l', d.median(), d.sigma());
        } else if (distribution instanceof Distribution.Beta d) {
            numbers('b', d.alpha(), d.beta());
        } else if (distribution instanceof Distribution.Triangular d) {
            numbers('t', d.min(), d.mode(), d.max());
        } else if (distribution instanceof Distribution.Uniform d) {
            numbers('u', d.min(), d.max());
        } else if (distribution instanceof Distribution.Joint d) {
            numbers('j', d.factor());
            out.writeInt(d.column());
            sample(d.sample());
        } else {
            throw new AssertionError(distribution);
        }
    }

    private void numbers(char family, double... values) throws IOException {
        out.writeByte(family);
        for (double value : values) {
            out.writeDouble(value);
        }
    }
}
