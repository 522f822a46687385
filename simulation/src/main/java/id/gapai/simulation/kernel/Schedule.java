package id.gapai.simulation.kernel;

import id.gapai.model.array.Doubles;
import id.gapai.simulation.compiled.CompiledModel;
import id.gapai.simulation.compiled.CompiledModel.Hazard;
import id.gapai.simulation.compiled.CompiledModel.Reaction;
import id.gapai.simulation.compiled.CompiledModel.Rule;
import id.gapai.simulation.compiled.CompiledModel.Visit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How a channel works by day: [H] each.
 *
 * @param officers asked for
 * @param work     sessions of a visit, calendar of a hazard, 1 of a recording
 */
record Schedule(int[] officers, double[] work, double[] hours, double[] acceptanceOdds) {
    /** The schedules of a channel: without rules, then while each rule is on. */
    static List<Schedule> of(CompiledModel.Channel channel, List<Rule> rules, int days) {
        var desk = channel.desk();
        var ones = Doubles.filled(days, 1);
        var own = new Schedule(
                desk.officers().map(o -> o.toArray()).orElseGet(() -> new int[days]),
                work(channel).orElse(ones).toArray(),
                desk.hours().orElse(ones).toArray(),
                desk.acceptanceOdds().orElse(ones).toArray());
        return Stream.concat(Stream.of(own), rules.stream().map(rule -> own.during(rule, desk.name()))).toList();
    }

    private static Optional<Doubles> work(CompiledModel.Channel channel) {
        if (channel instanceof Visit visit) {
            return Optional.of(visit.sessions());
        }
        return channel instanceof Hazard hazard ? Optional.of(hazard.calendar()) : Optional.empty();
    }

    private Schedule during(Rule rule, String channel) {
        return rule.reactions().stream().filter(r -> r.channel().equals(channel)).findFirst().map(this::changed).orElse(this);
    }

    private Schedule changed(Reaction reaction) {
        return new Schedule(
                reaction.officers().map(o -> o.toArray()).orElse(officers),
                reaction.work().map(Doubles::toArray).orElse(work),
                reaction.hours().map(Doubles::toArray).orElse(hours),
                reaction.acceptanceOdds().map(Doubles::toArray).orElse(acceptanceOdds));
    }
}
