package id.gapai.simulation.kernel;

import id.gapai.simulation.compiled.CompiledModel;
import id.gapai.simulation.compiled.CompiledModel.Channel;
import id.gapai.simulation.compiled.CompiledModel.Desk;
import id.gapai.simulation.compiled.CompiledModel.Hazard;
import id.gapai.simulation.compiled.CompiledModel.Officers;
import id.gapai.simulation.compiled.CompiledModel.Reaction;
import id.gapai.simulation.compiled.CompiledModel.Recording;
import id.gapai.simulation.compiled.CompiledModel.Rule;
import id.gapai.simulation.compiled.CompiledModel.Visit;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Rules a second time: on a day, the model itself is rewritten by those that are on. */
final class ReferenceRules {
    private final List<Rule> rules;

    /** At the close of day 1, 2 … */
    private final List<Integer> counts = new ArrayList<>();

    private final Set<Rule> stuck = new LinkedHashSet<>();

    ReferenceRules(CompiledModel model) {
        rules = model.rules();
    }

    void close(int active) {
        counts.add(active);
    }

    /** The model by which the roster and the channels work on day t. */
    CompiledModel inForce(CompiledModel m, int t) {
        var on = rules.stream().filter(rule -> isOn(rule, t)).toList();
        var available = m.officers().available();
        for (var rule : on) {
            available = rule.available().orElse(available);
        }
        var channels = m.channels().stream().map(channel -> inForce(channel, on)).toList();
        return new CompiledModel(
                m.start(), m.days(), m.segments(), m.entrySegment(), m.initial(), m.demography(), m.outage(), m.demand(), m.reachableShare(),
                m.persuasion(), new Officers(available, m.officers().presence()), channels, m.joint());
    }

    /** The last rule that says something of the channel decides about it alone. */
    private static Channel inForce(Channel channel, List<Rule> on) {
        var result = channel;
        for (var rule : on) {
            for (var reaction : rule.reactions()) {
                result = reaction.channel().equals(channel.desk().name()) ? changed(channel, reaction) : result;
            }
        }
        return result;
    }

    private boolean isOn(Rule rule, int t) {
        Optional<Integer> last = Optional.empty();
        for (int d = rule.counts().first(); d + rule.counts().lag() < t; d += rule.counts().every()) {
            last = Optional.of(d);
        }
        if (t < rule.from() || last.isEmpty()) {
            return false;
        }
        double unit = rule.counts().rounding();
        double published = Math.floor(counts.get(last.get() - 1) / unit + 0.5) * unit;
        boolean isBehind = published < rule.below() * rule.line().get(last.get() - 1);
        if (isBehind && rule.stays()) {
            stuck.add(rule);
        }
        return isBehind || stuck.contains(rule);
    }

    private static Channel changed(Channel channel, Reaction r) {
        var d = channel.desk();
        var desk = new Desk(
                d.name(),
                r.officers().or(d::officers),
                d.throughput(),
                r.hours().or(d::hours),
                r.acceptanceOdds().or(d::acceptanceOdds),
                d.oddsEffect());
        if (channel instanceof Visit v) {
            return new Visit(
                    desk, r.work().orElse(v.sessions()), v.returns(), v.attendance(), v.dispersion(), v.nonresidentShare(), v.audience(), v.acceptance());
        }
        if (channel instanceof Hazard h) {
            return new Hazard(desk, h.baseline(), h.imitation(), h.susceptibility(), r.work().orElse(h.calendar()));
        }
        return new Recording(desk, ((Recording) channel).acceptance());
    }
}
