package id.gapai.simulation.contribution;

import id.gapai.simulation.compiled.CompiledModel;
import id.gapai.simulation.compiled.CompiledModel.Rule;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** A model with some of its channels only. Officers that those left out would have had are there for the others. Mutable: keeps what it made. */
final class Coalition {
    private final CompiledModel whole;
    private final Map<Long, CompiledModel> made = new HashMap<>();

    /** @param whole with at most 63 channels */
    Coalition(CompiledModel whole) {
        if (whole.channels().size() >= Long.SIZE) {
            throw new IllegalArgumentException(whole.channels().size() + " channels, at most 63");
        }
        this.whole = whole;
    }

    /** All channels, as a set. */
    long all() {
        return (1L << whole.channels().size()) - 1;
    }

    /** @param channels bit c is set if channel c takes part */
    CompiledModel of(long channels) {
        return made.computeIfAbsent(channels, this::make);
    }

    private CompiledModel make(long channels) {
        var kept = IntStream.range(0, whole.channels().size())
                .filter(c -> (channels >> c & 1) == 1)
                .mapToObj(whole.channels()::get)
                .toList();
        var names = kept.stream().map(channel -> channel.desk().name()).toList();
        return new CompiledModel(
                whole.start(), whole.days(), whole.segments(), whole.entrySegment(), whole.initial(), whole.demography(), whole.outage(),
                whole.demand(), whole.reachableShare(), whole.persuasion(), whole.officers(), kept, whole.joint(),
                whole.rules().stream().map(rule -> of(rule, names)).toList());
    }

    private static Rule of(Rule rule, List<String> names) {
        return new Rule(
                rule.name(), rule.from(), rule.stays(), rule.below(), rule.counts(), rule.line(), rule.available(),
                rule.reactions().stream().filter(reaction -> names.contains(reaction.channel())).toList());
    }
}
