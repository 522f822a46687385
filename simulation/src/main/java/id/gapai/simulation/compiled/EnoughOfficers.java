package id.gapai.simulation.compiled;

import java.util.List;
import java.util.Optional;

/** A model in which nobody is turned away: what it would be if an office always found the officers that demand asks for. */
public final class EnoughOfficers {
    private EnoughOfficers() {}

    /** The same events, people and demand; channels need no officers, and there are no rules to call some. */
    public static CompiledModel of(CompiledModel model) {
        return new CompiledModel(
                model.start(), model.days(), model.segments(), model.entrySegment(), model.initial(), model.demography(), model.outage(), model.demand(),
                model.reachableShare(), model.persuasion(), model.officers(), model.channels().stream().map(channel -> channel.with(channel.desk().with(Optional.empty()))).toList(), model.joint(),
                List.of());
    }
}
