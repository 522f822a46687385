package id.gapai.scenarios.format;

import id.gapai.model.distribution.Distribution;
import id.gapai.model.scenario.UnitCosts;
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

/** What work costs. */
final class CostFormat {
    private static final Key<Distribution> OFFICER_DAY = Key.required(
            "officerDay",
            Numbers.uncertain(Quantity.notNegative("rupiah per officer and day", Limits.RUPIAH)),
            "an officer added, per office day; those of today are paid anyway");
    private static final Key<Distribution> OFF_DAY = Key.required(
            "offDay",
            Numbers.uncertain(Quantity.notNegative("rupiah per officer and day", Limits.RUPIAH)),
            "an officer on duty on a day off (weekend duty, overtime)");

    private final Key<Map<String, Distribution>> events;

    /** @param channels of the world */
    CostFormat(Names<?> channels) {
        events = Key.optional(
                "events",
                Types.named(Numbers.uncertain(Quantity.notNegative("rupiah per event", Limits.RUPIAH)))
                        .then((costs, node, at) -> Weights.known(costs, (Node.Mapping) node, at, channels)),
                Map.of(),
                "none",
                "by channel, an event without its officers; a channel that is not named costs nothing");
    }

    Key<Optional<UnitCosts>> key() {
        Type<UnitCosts> type = Types.fields(
                List.of(OFFICER_DAY, OFF_DAY, events), s -> new UnitCosts(s.get(OFFICER_DAY), s.get(OFF_DAY), s.get(events)));
        return Key.maybe("costs", type, "what work costs, beyond what is paid anyway; without it no cost is shown");
    }
}
