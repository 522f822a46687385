package id.gapai.simulation.compiled;

import id.gapai.simulation.compiled.CompiledModel.Channel;
import id.gapai.simulation.compiled.CompiledModel.Desk;
import id.gapai.simulation.compiled.CompiledModel.Hazard;
import id.gapai.simulation.compiled.CompiledModel.Recording;
import id.gapai.simulation.compiled.CompiledModel.Visit;
import java.util.List;
import java.util.Optional;

/** A model in which nobody is turned away: what it would be if an office always found the officers that demand asks for. */
public final class EnoughOfficers {
    private EnoughOfficers() {}

    /** The same events, people and demand; channels need no officers, and there are no rules to call some. */
    public static CompiledModel of(CompiledModel model) {
        return new CompiledModel(
                model.start(), model.days(), model.segments(), model.entrySegment(), model.initial(), model.demography(), model.outage(), model.demand(),
                model.reachableShare(), model.persuasion(), model.officers(), model.channels().stream().map(EnoughOfficers::of).toList(), model.joint(),
                List.of());
    }

    private static Channel of(Channel channel) {
        if (channel instanceof Visit v) {
            return new Visit(
                    of(v.desk()), v.sessions(), v.returns(), v.attendance(), v.dispersion(), v.nonresidentShare(), v.audience(), v.acceptance());
        }
        if (channel instanceof Hazard h) {
            return new Hazard(of(h.desk()), h.baseline(), h.imitation(), h.susceptibility(), h.calendar());
        }
        if (channel instanceof Recording r) {
            return new Recording(of(r.desk()), r.acceptance());
        }
        throw new AssertionError(channel);
    }

    private static Desk of(Desk desk) {
        return new Desk(desk.name(), Optional.empty(), desk.throughput(), desk.hours(), desk.acceptanceOdds(), desk.oddsEffect());
    }
}
