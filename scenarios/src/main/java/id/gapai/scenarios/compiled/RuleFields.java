package id.gapai.scenarios.compiled;

import id.gapai.model.array.Doubles;
import id.gapai.model.array.Ints;
import id.gapai.scenarios.spec.Key;
import id.gapai.scenarios.spec.Numbers;
import id.gapai.scenarios.spec.Quantity;
import id.gapai.scenarios.spec.Section;
import id.gapai.scenarios.spec.Type;
import id.gapai.scenarios.spec.Types;
import id.gapai.simulation.compiled.CompiledModel.Channel;
import id.gapai.simulation.compiled.CompiledModel.PublishedCounts;
import id.gapai.simulation.compiled.CompiledModel.Reaction;
import id.gapai.simulation.compiled.CompiledModel.Recording;
import id.gapai.simulation.compiled.CompiledModel.Rule;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What version 3 of the format has beyond version 2. */
final class RuleFields {
    private static final Quantity NOT_NEGATIVE = Quantity.notNegative("");
    private static final int MOST_DAYS = 40_000;
    private static final int MOST_ROUNDING = 1_000_000;

    private final CompiledTypes types;
    private final int days;

    RuleFields(CompiledTypes types, int days) {
        this.types = types;
        this.days = days;
    }

    Key<List<Rule>> key() {
        return Key.required("rules", Types.list(rule()), "");
    }

    private Type<Rule> rule() {
        var name = Key.required("name", Types.text(), "unique");
        var from = Key.required("from", Numbers.whole(Quantity.whole("day", 1, days)), "");
        var stays = Key.optional("stays", Types.flag(), false, "false", "");
        var below = Key.required("below", Numbers.certain(NOT_NEGATIVE), "");
        var counts = Key.required("counts", counts(), "");
        var line = Key.required("line", types.daily(NOT_NEGATIVE), "");
        Key<Optional<Ints>> available = Key.maybe("available", types.dailyCounts(), "");
        var reactions = Key.required("reactions", Types.list(reaction()), "");
        return Types.fields(
                List.of(name, from, stays, below, counts, line, available, reactions),
                s -> new Rule(
                        s.get(name), s.get(from), s.get(stays), s.get(below), s.get(counts), s.get(line), s.get(available), s.get(reactions)));
    }

    private static Type<PublishedCounts> counts() {
        var first = Key.required("first", Numbers.whole(Quantity.whole("day", 1, MOST_DAYS)), "");
        var every = Key.required("every", Numbers.whole(Quantity.whole("days", 1, MOST_DAYS)), "");
        var lag = Key.required("lag", Numbers.whole(Quantity.whole("days", 0, MOST_DAYS)), "");
        var rounding = Key.required("rounding", Numbers.whole(Quantity.whole("persons", 1, MOST_ROUNDING)), "");
        return Types.fields(
                List.of(first, every, lag, rounding),
                s -> new PublishedCounts(s.get(first), s.get(every), s.get(lag), s.get(rounding)));
    }

    private Type<Reaction> reaction() {
        var channel = Key.required("channel", Types.text(), "its name");
        Key<Optional<Ints>> officers = Key.maybe("officers", types.dailyCounts(), "");
        Key<Optional<Doubles>> work = Key.maybe("work", types.daily(NOT_NEGATIVE), "");
        Key<Optional<Doubles>> hours = Key.maybe("hours", types.daily(NOT_NEGATIVE), "");
        Key<Optional<Doubles>> odds = Key.maybe("acceptanceOdds", types.daily(NOT_NEGATIVE), "");
        return Types.fields(
                List.of(channel, officers, work, hours, odds),
                s -> new Reaction(s.get(channel), s.get(officers), s.get(work), s.get(hours), s.get(odds)));
    }

    /** Reactions are of channels that there are and that have what they change; names are unique. */
    static void require(Section s, Key<List<Rule>> rules, List<Channel> channels) {
        var names = new HashSet<String>();
        for (var rule : s.get(rules)) {
            if (!names.add(rule.name())) {
                s.refuse(rules, "have the name '" + rule.name() + "' twice", "unique names", "");
            }
            var changed = new HashSet<String>();
            for (var reaction : rule.reactions()) {
                if (!changed.add(reaction.channel())) {
                    s.refuse(rules, "change the channel '" + reaction.channel() + "' twice in '" + rule.name() + "'", "one reaction of each channel", "");
                }
                require(s, rules, reaction, channels);
            }
        }
    }

    private static void require(Section s, Key<List<Rule>> rules, Reaction reaction, List<Channel> channels) {
        var found = channels.stream().filter(channel -> channel.desk().name().equals(reaction.channel())).findFirst();
        if (found.isEmpty()) {
            s.refuse(rules, "change the channel '" + reaction.channel() + "', which there is not", "names of channels", "");
        } else if (reaction.officers().isPresent() && found.get().desk().officers().isEmpty()) {
            s.refuse(rules, "give officers to '" + reaction.channel() + "', which needs none", "channels with officers", "");
        } else if (reaction.work().isPresent() && found.get() instanceof Recording) {
            s.refuse(rules, "give work to '" + reaction.channel() + "', a recording", "visits and hazards", "");
        }
    }

    static Map<String, Object> document(Rule rule) {
        return new Fields()
                .and("name", rule.name())
                .and("from", rule.from())
                .and("stays", rule.stays())
                .and("below", rule.below())
                .and("counts", document(rule.counts()))
                .and("line", CompiledModelDocument.list(rule.line()))
                .andIf("available", rule.available(), CompiledModelDocument::list)
                .and("reactions", rule.reactions().stream().map(RuleFields::document).toList())
                .map();
    }

    private static Map<String, Object> document(PublishedCounts counts) {
        return new Fields()
                .and("first", counts.first())
                .and("every", counts.every())
                .and("lag", counts.lag())
                .and("rounding", counts.rounding())
                .map();
    }

    private static Map<String, Object> document(Reaction reaction) {
        return new Fields()
                .and("channel", reaction.channel())
                .andIf("officers", reaction.officers(), CompiledModelDocument::list)
                .andIf("work", reaction.work(), CompiledModelDocument::list)
                .andIf("hours", reaction.hours(), CompiledModelDocument::list)
                .andIf("acceptanceOdds", reaction.acceptanceOdds(), CompiledModelDocument::list)
                .map();
    }
}
