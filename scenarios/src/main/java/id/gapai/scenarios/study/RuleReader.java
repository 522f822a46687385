package id.gapai.scenarios.study;

import id.gapai.model.scenario.Rule;
import id.gapai.scenarios.format.Levers;
import id.gapai.scenarios.format.LeversFormat;
import id.gapai.scenarios.format.Place;
import id.gapai.scenarios.format.RuleFormat;
import id.gapai.scenarios.spec.Overlay;
import id.gapai.scenarios.spec.Provenance;
import id.gapai.scenarios.spec.Reading;
import id.gapai.scenarios.spec.Section;
import id.gapai.scenarios.tree.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Lays what rules do over the strategy that has them.
 *
 * @param tree   of the strategy
 * @param levers of the strategy
 */
record RuleReader(Node.Mapping tree, Place place, Levers levers) {
    /** The rules in the order of the file; empty when there are problems. */
    Optional<List<Rule>> read(Reading at) {
        var written = new Section(tree, at).read(RuleFormat.RULES);
        if (written.isEmpty()) {
            return Optional.empty();
        }
        var rules = new ArrayList<Rule>();
        for (var rule : written.get().entrySet()) {
            var there = at.at(RuleFormat.RULES.name()).at(rule.getKey()).at("then");
            read(rule.getKey(), rule.getValue(), there).ifPresent(rules::add);
        }
        return rules.size() == written.get().size() ? Optional.of(rules) : Optional.empty();
    }

    private Optional<Rule> read(String name, RuleFormat.Written written, Reading there) {
        int before = there.problems().list().size();
        refuseOtherChannels(written.then(), there);
        var laid = Overlay.apply(tree, written.then(), RuleFormat.thenShape(), there);
        if (there.problems().list().size() > before) {
            return Optional.empty();
        }
        return new LeversFormat(place).read(laid, there).map(during -> written.with(name, during));
    }

    private void refuseOtherChannels(Node.Mapping then, Reading there) {
        var known = levers.channels().stream().map(channel -> channel.desk().name()).toList();
        then.find("channels").filter(Node.Mapping.class::isInstance).map(Node.Mapping.class::cast).ifPresent(channels -> channels.entries()
                .forEach((name, entry) -> {
                    if (!known.contains(name) && !Provenance.KEYS.contains(name)) {
                        there.at("channels").at(name).unknown(entry.keyMark(), "channel of the strategy", name, known);
                    }
                }));
    }
}
