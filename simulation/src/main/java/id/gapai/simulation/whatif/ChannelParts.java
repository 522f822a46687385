package id.gapai.simulation.whatif;

import id.gapai.model.array.Doubles;
import id.gapai.simulation.compiled.CompiledModel.Channel;
import id.gapai.simulation.compiled.CompiledModel.Desk;
import id.gapai.simulation.compiled.CompiledModel.Hazard;
import id.gapai.simulation.compiled.CompiledModel.Visit;
import java.util.Optional;
import java.util.stream.IntStream;

/** Channels with another part. */
final class ChannelParts {
    private ChannelParts() {}

    static Visit with(Visit visit, Desk desk, Doubles sessions) {
        return new Visit(
                desk, sessions, visit.returns(), visit.attendance(), visit.dispersion(), visit.nonresidentShare(), visit.audience(), visit.acceptance());
    }

    /** Whether officers are asked for at all on day t + 1. */
    static boolean isAtWork(Channel channel, int t) {
        if (channel instanceof Visit visit) {
            return visit.sessions().get(t) > 0;
        }
        return channel instanceof Hazard hazard ? hazard.calendar().get(t) > 0 : at(channel.desk().hours(), t) > 0;
    }

    /** A number that is 1 where it is not written. */
    static double at(Optional<Doubles> values, int t) {
        return values.isPresent() ? values.get().get(t) : 1;
    }

    static Doubles filled(Optional<Doubles> values, int days) {
        return values.orElseGet(() -> Doubles.filled(days, 1));
    }

    static Optional<Doubles> unlessAllOne(Doubles values) {
        boolean allOne = IntStream.range(0, values.size()).allMatch(i -> values.get(i) == 1);
        return allOne ? Optional.empty() : Optional.of(values);
    }
}
