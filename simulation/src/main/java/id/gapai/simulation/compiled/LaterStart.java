package id.gapai.simulation.compiled;

import id.gapai.model.array.DoubleTable;
import id.gapai.model.array.Doubles;
import id.gapai.model.array.Ints;
import id.gapai.simulation.compiled.CompiledModel.Channel;
import id.gapai.simulation.compiled.CompiledModel.Demand;
import id.gapai.simulation.compiled.CompiledModel.Demography;
import id.gapai.simulation.compiled.CompiledModel.Desk;
import id.gapai.simulation.compiled.CompiledModel.Hazard;
import id.gapai.simulation.compiled.CompiledModel.Officers;
import id.gapai.simulation.compiled.CompiledModel.Persuasion;
import id.gapai.simulation.compiled.CompiledModel.PublishedCounts;
import id.gapai.simulation.compiled.CompiledModel.Reaction;
import id.gapai.simulation.compiled.CompiledModel.Recording;
import id.gapai.simulation.compiled.CompiledModel.Rule;
import id.gapai.simulation.compiled.CompiledModel.Visit;
import java.util.Optional;

/** The rest of a model from the close of a later day on: the same numbers without the days that are over. */
public final class LaterStart {
    private final int day;

    private LaterStart(int day) {
        this.day = day;
    }

    /**
     * A model whose day 0 is a day of another. Its {@code initial} is still that of the other, and where demand was known to stand is
     * left out: both are for whoever starts its paths to say. Counts before that day are not known to rules, which are off until the first
     * one after it is published.
     *
     * @param day 0 … H − 1
     * @throws IllegalArgumentException if no day would be left
     */
    public static CompiledModel of(CompiledModel model, int day) {
        if (day < 0 || day >= model.days()) {
            throw new IllegalArgumentException("day " + day + " of " + model.days());
        }
        return new LaterStart(day).rest(model);
    }

    private CompiledModel rest(CompiledModel model) {
        return new CompiledModel(
                model.start().plusDays(day),
                model.days() - day,
                model.segments(),
                model.entrySegment(),
                model.initial(),
                rest(model.demography()),
                model.outage(),
                new Demand(model.demand().volatility(), model.demand().correlationDays(), Optional.empty()),
                model.reachableShare(),
                model.persuasion().map(p -> new Persuasion(rest(p.probability()), p.multiplier())),
                new Officers(rest(model.officers().available()), model.officers().presence()),
                model.channels().stream().map(this::rest).toList(),
                model.joint(),
                model.rules().stream().map(this::rest).toList());
    }

    private Rule rest(Rule rule) {
        return new Rule(
                rule.name(),
                Math.max(1, rule.from() - day),
                rule.stays(),
                rule.below(),
                rest(rule.counts()),
                rest(rule.line()),
                rule.available().map(this::rest),
                rule.reactions().stream().map(this::rest).toList());
    }

    /** The first day of a count after the day on which the rest begins. */
    private PublishedCounts rest(PublishedCounts counts) {
        int over = Math.max(0, day - counts.first());
        int first = day < counts.first() ? counts.first() - day : counts.every() - over % counts.every();
        return new PublishedCounts(first, counts.every(), counts.lag(), counts.rounding());
    }

    private Reaction rest(Reaction reaction) {
        return new Reaction(
                reaction.channel(),
                reaction.officers().map(this::rest),
                reaction.work().map(this::rest),
                reaction.hours().map(this::rest),
                reaction.acceptanceOdds().map(this::rest));
    }

    private Demography rest(Demography d) {
        return new Demography(
                rest(d.turning17()),
                d.cohortMultiplier(),
                rest(d.exitProbability()),
                d.exitMultiplier(),
                rest(d.arrivals()),
                d.arrivalMultiplier(),
                d.arrivalActiveShare(),
                rest(d.ageingProbability()),
                d.ageingTo(),
                rest(d.recordingProbability()));
    }

    private Channel rest(Channel channel) {
        if (channel instanceof Visit v) {
            return new Visit(
                    rest(v.desk()), rest(v.sessions()), v.returns(), v.attendance(), v.dispersion(), v.nonresidentShare(), v.audience(), v.acceptance());
        }
        if (channel instanceof Hazard h) {
            return new Hazard(rest(h.desk()), h.baseline(), h.imitation(), h.susceptibility(), rest(h.calendar()));
        }
        if (channel instanceof Recording r) {
            return new Recording(rest(r.desk()), r.acceptance());
        }
        throw new AssertionError(channel);
    }

    private Desk rest(Desk desk) {
        return new Desk(
                desk.name(),
                desk.officers().map(this::rest),
                desk.throughput(),
                desk.hours().map(this::rest),
                desk.acceptanceOdds().map(this::rest),
                desk.oddsEffect());
    }

    private DoubleTable rest(DoubleTable table) {
        return new DoubleTable(table.rows().stream().map(this::rest).toList());
    }

    private Doubles rest(Doubles days) {
        return Doubles.generate(days.size() - day, i -> days.get(day + i));
    }

    private Ints rest(Ints days) {
        return Ints.generate(days.size() - day, i -> days.get(day + i));
    }
}
