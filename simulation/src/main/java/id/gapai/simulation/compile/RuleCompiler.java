package id.gapai.simulation.compile;

import id.gapai.model.array.Doubles;
import id.gapai.model.array.Ints;
import id.gapai.model.contradiction.Contradiction;
import id.gapai.model.holders.HolderProjection;
import id.gapai.model.scenario.Rule;
import id.gapai.model.scenario.Scenario;
import id.gapai.model.scenario.Target;
import id.gapai.simulation.compiled.CompiledModel;
import id.gapai.simulation.compiled.CompiledModel.Channel;
import id.gapai.simulation.compiled.CompiledModel.Hazard;
import id.gapai.simulation.compiled.CompiledModel.PublishedCounts;
import id.gapai.simulation.compiled.CompiledModel.Reaction;
import id.gapai.simulation.compiled.CompiledModel.Visit;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Rules of a scenario as days: what they change is the difference between two ways of compiling it. */
final class RuleCompiler {
    private final Scenario scenario;
    private final HolderProjection holders;
    private final List<Channel> channels;
    private final List<Ints> rosters;

    /**
     * @param channels of the scenario, compiled
     * @param rosters  officers without rules, then while each rule acts
     */
    RuleCompiler(Scenario scenario, HolderProjection holders, List<Channel> channels, List<Ints> rosters) {
        this.scenario = scenario;
        this.holders = holders;
        this.channels = channels;
        this.rosters = rosters;
    }

    List<CompiledModel.Rule> compile() {
        return IntStream.range(0, scenario.rules().size()).mapToObj(this::compile).toList();
    }

    private CompiledModel.Rule compile(int r) {
        var rule = scenario.rules().get(r);
        int from = (int) Math.max(1, ChronoUnit.DAYS.between(scenario.asOf(), rule.from()));
        if (from > days()) {
            throw new Contradiction("rules." + rule.name() + ".from", "is " + rule.from(), "a day up to the target date, " + scenario.end());
        }
        var roster = rosters.get(r + 1);
        return new CompiledModel.Rule(
                rule.name(),
                from,
                rule.stays(),
                1 - rule.behind(),
                counts(rule.counts()),
                line(target(rule)),
                roster.equals(rosters.get(0)) ? Optional.empty() : Optional.of(roster),
                reactions(rule));
    }

    private PublishedCounts counts(Rule.Counts counts) {
        int first = IntStream.rangeClosed(1, 7)
                .filter(day -> scenario.asOf().plusDays(day).getDayOfWeek() == counts.weekday())
                .findFirst()
                .orElseThrow();
        return new PublishedCounts(first, 7, counts.lagDays(), counts.rounding());
    }

    private int target(Rule rule) {
        var counted = scenario.targets().stream().filter(target -> target.count().isPresent()).toList();
        var found = counted.stream()
                .filter(target -> rule.target().isEmpty() || rule.target().get().equals(target.name()))
                .findFirst();
        if (found.isEmpty()) {
            var what = rule.target().map(name -> "is no target with a count: '" + name + "'").orElse("is needed: no target of the study has a count");
            var allowed = counted.isEmpty() ? "a study with such a target" : String.join(", ", counted.stream().map(Target::name).toList());
            throw new Contradiction("rules." + rule.name() + ".target", what, allowed);
        }
        return found.get().count().getAsInt();
    }

    /** Straight from the count of day 0 to the target. */
    private Doubles line(int target) {
        double start = holders.active().sum();
        return Doubles.generate(days(), d -> start + (target - start) * (d + 1) / days());
    }

    private List<Reaction> reactions(Rule rule) {
        var during = new ChannelCompiler(scenario.during(rule), holders).compile();
        var reactions = new ArrayList<Reaction>();
        for (var channel : channels) {
            during.stream()
                    .filter(other -> other.desk().name().equals(channel.desk().name()) && !other.equals(channel))
                    .map(other -> reaction(channel, other))
                    .forEach(reactions::add);
        }
        return reactions;
    }

    private Reaction reaction(Channel channel, Channel during) {
        var before = channel.desk();
        var then = during.desk();
        return new Reaction(
                before.name(),
                changed(before.officers(), then.officers()),
                changed(work(channel), work(during)),
                changed(Optional.of(orOnes(before.hours())), Optional.of(orOnes(then.hours()))),
                changed(Optional.of(orOnes(before.acceptanceOdds())), Optional.of(orOnes(then.acceptanceOdds()))));
    }

    private static Optional<Doubles> work(Channel channel) {
        if (channel instanceof Visit visit) {
            return Optional.of(visit.sessions());
        }
        return channel instanceof Hazard hazard ? Optional.of(hazard.calendar()) : Optional.empty();
    }

    private static <T> Optional<T> changed(Optional<T> before, Optional<T> then) {
        return then.equals(before) ? Optional.empty() : then;
    }

    private Doubles orOnes(Optional<Doubles> values) {
        return values.orElseGet(() -> Doubles.filled(days(), 1));
    }

    private int days() {
        return holders.days().size();
    }
}
