package id.gapai.simulation.whatif;

import id.gapai.model.array.Doubles;
import id.gapai.model.array.Ints;
import id.gapai.simulation.compiled.CompiledModel;
import id.gapai.simulation.compiled.CompiledModel.Channel;
import id.gapai.simulation.compiled.CompiledModel.Desk;
import id.gapai.simulation.compiled.CompiledModel.Hazard;
import id.gapai.simulation.compiled.CompiledModel.Visit;
import id.gapai.simulation.compiled.Roster;
import id.gapai.simulation.compiled.Staffing;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Puts the model of an adjustment together, a lever after the other, as the levers of a strategy file would. */
final class Adjusting {
    private final Adjustable strategy;
    private final Adjustable reference;
    private final Adjustment adjustment;
    private final int days;

    Adjusting(Adjustable strategy, Adjustable reference, Adjustment adjustment) {
        this.strategy = strategy;
        this.reference = reference;
        this.adjustment = adjustment;
        days = strategy.model().days();
    }

    CompiledModel model() {
        var model = strategy.model();
        var channels = new ArrayList<Channel>();
        int[] more = furtherOfficers();
        for (int c = 0; c < more.length; c++) {
            channels.add(started(accepting(withOfficers(withEvents(c), more[c]), c)));
        }
        var officers = new Roster(List.of(started(staffing()))).officers();
        return new CompiledModel(
                model.start(), days, model.segments(), model.entrySegment(), model.initial(), model.demography(), model.outage(), model.demand(),
                model.reachableShare(), model.persuasion(), officers, channels, model.joint(), List.of());
    }

    private Staffing staffing() {
        var own = strategy.staffing();
        var share = adjustment.offDayShare();
        return new Staffing(
                own.mean(),
                own.sd(),
                own.most(),
                own.presence(),
                Doubles.generate(days, t -> own.added().get(t) + adjustment.officers()),
                own.open(),
                share.isPresent() ? Doubles.filled(days, share.getAsDouble()) : own.offDayShare());
    }

    /** The number of events asked of a channel; empty: as it is. */
    private Optional<Events.Level> level(String channel) {
        return IntStream.range(0, strategy.events().size())
                .filter(i -> strategy.events().get(i).channel().equals(channel) && adjustment.events().get(i) >= 0)
                .mapToObj(i -> strategy.events().get(i).levels().get(adjustment.events().get(i)))
                .findFirst();
    }

    private Channel withEvents(int c) {
        var channel = strategy.model().channels().get(c);
        var level = level(channel.desk().name());
        return level.isPresent() && channel instanceof Visit visit
                ? ChannelParts.with(visit, visit.desk().with(level.get().officers()), level.get().sessions())
                : channel;
    }

    /** [C] how many of the further officers each channel asks for. */
    private int[] furtherOfficers() {
        var channels = strategy.model().channels();
        var weights = new double[channels.size()];
        for (int c = 0; c < weights.length; c++) {
            double own = strategy.officerDays().get(c);
            weights[c] = level(channels.get(c).desk().name()).map(Events.Level::officerDays).orElse(own);
        }
        int[] asking = IntStream.range(0, weights.length).filter(c -> weights[c] > 0).toArray();
        int[] shares = Apportionment.shares(adjustment.officers(), IntStream.of(asking).mapToDouble(c -> weights[c]).toArray());
        var more = new int[weights.length];
        for (int i = 0; i < asking.length; i++) {
            more[asking[i]] = shares[i];
        }
        return more;
    }

    private Channel withOfficers(Channel channel, int more) {
        var asked = channel.desk().officers();
        if (more == 0 || asked.isEmpty()) {
            return channel;
        }
        var officers = Ints.generate(days, t -> ChannelParts.isAtWork(channel, t) ? asked.get().get(t) + more : 0);
        return channel.with(channel.desk().with(Optional.of(officers)));
    }

    private Channel accepting(Channel channel, int c) {
        double factor = adjustment.acceptance().get(c);
        if (factor == 1) {
            return channel;
        }
        var desk = channel.desk();
        var odds = Doubles.generate(days, t -> ChannelParts.at(desk.acceptanceOdds(), t) * factor);
        return channel.with(new Desk(
                desk.name(), desk.officers(), desk.throughput(), desk.hours(), ChannelParts.unlessAllOne(odds), desk.oddsEffect()));
    }

    private Staffing started(Staffing staffing) {
        var before = reference.staffing();
        return new Staffing(
                staffing.mean(),
                staffing.sd(),
                staffing.most(),
                staffing.presence(),
                switched(before.added(), staffing.added()),
                staffing.open(),
                switched(before.offDayShare(), staffing.offDayShare()));
    }

    private Channel started(Channel channel) {
        if (adjustment.start() == 1) {
            return channel;
        }
        var name = channel.desk().name();
        var before = reference.model().channels().stream().filter(c -> c.desk().name().equals(name)).findFirst();
        var desk = before.map(Channel::desk).map(early -> started(early, channel.desk())).orElseGet(() -> notBefore(channel.desk()));
        if (channel instanceof Visit visit) {
            var sessions = before.filter(Visit.class::isInstance).map(b -> ((Visit) b).sessions()).orElse(Doubles.filled(days, 0));
            return ChannelParts.with(visit, desk, switched(sessions, visit.sessions()));
        }
        if (channel instanceof Hazard hazard) {
            var calendar = before.filter(Hazard.class::isInstance).map(b -> ((Hazard) b).calendar()).orElse(Doubles.filled(days, 0));
            return new Hazard(desk, hazard.baseline(), hazard.imitation(), hazard.susceptibility(), switched(calendar, hazard.calendar()));
        }
        return channel.with(desk);
    }

    private Desk started(Desk early, Desk late) {
        return new Desk(
                late.name(),
                late.officers().map(asked -> early.officers().map(before -> switched(before, asked)).orElse(asked)),
                late.throughput(),
                ChannelParts.unlessAllOne(switched(ChannelParts.filled(early.hours(), days), ChannelParts.filled(late.hours(), days))),
                ChannelParts.unlessAllOne(switched(ChannelParts.filled(early.acceptanceOdds(), days), ChannelParts.filled(late.acceptanceOdds(), days))),
                late.oddsEffect());
    }

    /** Of a channel that the reference has not. */
    private Desk notBefore(Desk late) {
        return new Desk(
                late.name(),
                late.officers().map(asked -> switched(Ints.filled(days, 0), asked)),
                late.throughput(),
                ChannelParts.unlessAllOne(switched(Doubles.filled(days, 0), ChannelParts.filled(late.hours(), days))),
                late.acceptanceOdds(),
                late.oddsEffect());
    }

    private Doubles switched(Doubles before, Doubles after) {
        return Doubles.generate(days, t -> t + 1 < adjustment.start() ? before.get(t) : after.get(t));
    }

    private Ints switched(Ints before, Ints after) {
        return Ints.generate(days, t -> t + 1 < adjustment.start() ? before.get(t) : after.get(t));
    }
}
