package id.gapai.scenarios.format;

import id.gapai.model.scenario.WorkLimits;
import id.gapai.scenarios.spec.Key;
import id.gapai.scenarios.spec.Limits;
import id.gapai.scenarios.spec.Names;
import id.gapai.scenarios.spec.Numbers;
import id.gapai.scenarios.spec.Quantity;
import id.gapai.scenarios.spec.Type;
import id.gapai.scenarios.spec.Types;
import id.gapai.scenarios.tree.Node;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/** What no plan may exceed. */
final class LimitFormat {
    private static final Key<Optional<Integer>> AT_COUNTER = Key.maybe(
            "officersAtCounter", Numbers.whole(Quantity.whole("officers", 0, Limits.OFFICERS)), "who stay at the counters on every office day, at least");
    private static final Key<Optional<Double>> OFF_DAY_SHARE = Key.maybe(
            "offDayShare", Numbers.certain(Quantity.share("share of officers")), "on duty on a day off, at most");

    private final Key<Map<String, Integer>> events;

    /** @param channels of the world */
    LimitFormat(Names<?> channels) {
        events = Key.optional(
                "eventsPerDay",
                Types.named(Numbers.whole(Quantity.whole("events per day", 1, Limits.SESSIONS)))
                        .then((limits, node, at) -> Weights.known(limits, (Node.Mapping) node, at, channels)),
                Map.of(),
                "none",
                "by channel, at most; 'gapai plan' warns of a channel that is not named");
    }

    Key<WorkLimits> key() {
        Type<WorkLimits> type = Types.fields(List.of(events, AT_COUNTER, OFF_DAY_SHARE), s -> new WorkLimits(
                s.get(events),
                s.get(AT_COUNTER).map(OptionalInt::of).orElse(OptionalInt.empty()),
                s.get(OFF_DAY_SHARE).map(OptionalDouble::of).orElse(OptionalDouble.empty())));
        return Key.optional("limits", type, WorkLimits.NONE, "none", "what no plan may exceed ('gapai plan')");
    }
}
