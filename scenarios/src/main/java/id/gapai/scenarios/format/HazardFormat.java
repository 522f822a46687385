package id.gapai.scenarios.format;

import id.gapai.model.distribution.Distribution;
import id.gapai.model.scenario.Channel;
import id.gapai.model.time.Steps;
import id.gapai.scenarios.spec.Key;
import id.gapai.scenarios.spec.Limits;
import id.gapai.scenarios.spec.Numbers;
import id.gapai.scenarios.spec.Quantity;
import id.gapai.scenarios.spec.Section;
import java.util.List;
import java.util.Map;

/** The keys of a channel in which holders come by themselves. */
final class HazardFormat {
    private static final Key<Distribution> BASELINE = Key.required(
            "baseline", Numbers.uncertain(Quantity.notNegative("per day", Limits.HAZARD)), "hazard of a susceptible holder");
    private static final Key<Distribution> IMITATION = Key.optional(
            "imitation",
            Numbers.uncertain(Quantity.notNegative("per day", Limits.HAZARD)),
            Distribution.of(0),
            "0",
            "further hazard, times the active share of holders");

    private final ScaleFormat scale = new ScaleFormat(List.of("throughput", "baseline", "imitation"));
    private final DeskFormat desk;
    private final Key<Steps> level;
    private final Key<Map<String, Double>> susceptibility;

    HazardFormat(Place place) {
        desk = new DeskFormat(place, scale);
        level = Key.optional(
                "level",
                new StepsFormat(place.periods()).of(Quantity.notNegative("factor on the hazard", Limits.FACTOR), 1),
                Steps.constant(1),
                "1",
                "factor on the hazard from a date on (a campaign)");
        susceptibility = Key.optional(
                "susceptibility", Weights.of(place.segments()), Map.of(), "1 for all", "factor on the hazard by segment");
    }

    List<Key<?>> keys() {
        return Lists.join(desk.keys(), List.of(BASELINE, IMITATION, level, susceptibility));
    }

    Channel build(Section s) {
        return new Channel.Hazard(
                desk.build(s), scale.get(s, BASELINE), scale.get(s, IMITATION), s.get(level), s.get(susceptibility));
    }
}
