package id.gapai.scenarios.format;

import id.gapai.model.distribution.Distribution;
import id.gapai.model.scenario.Channel;
import id.gapai.model.scenario.SessionRule;
import id.gapai.model.time.Span;
import id.gapai.scenarios.spec.Extent;
import id.gapai.scenarios.spec.Key;
import id.gapai.scenarios.spec.Limits;
import id.gapai.scenarios.spec.Numbers;
import id.gapai.scenarios.spec.Quantity;
import id.gapai.scenarios.spec.Section;
import id.gapai.scenarios.spec.Types;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The keys of a channel in which people come to an officer or an officer to people. */
final class VisitFormat {
    static final Key<Distribution> ACCEPTANCE = Key.required(
            "acceptance",
            Numbers.uncertain(Quantity.share("share of susceptible visitors")),
            "activate when asked");

    private static final Key<Distribution> RETURNS = Key.optional(
            "returns",
            Numbers.uncertain(Quantity.share("exponent")),
            Distribution.of(1),
            "1",
            "diminishing returns: visitors grow with the events of a day to this power");
    private static final Key<Distribution> ATTENDANCE = Key.required(
            "attendance", Numbers.uncertain(Quantity.notNegative("visitors per event", Limits.VISITORS)), "visitors, residents or not");
    private static final Key<Distribution> DISPERSION = Key.required(
            "dispersion",
            Numbers.uncertain(Quantity.positive("shape of a gamma factor", Limits.DISPERSION)),
            "the greater, the more alike are the days");
    private static final Key<Distribution> NONRESIDENTS = Key.optional(
            "nonresidents",
            Numbers.uncertain(Quantity.share("share of visitors")),
            Distribution.of(0),
            "0 %",
            "registered elsewhere: they take time and do not count");

    private final ScaleFormat scale = new ScaleFormat(List.of("throughput", "attendance", "dispersion"));
    private final DeskFormat desk;
    private final Key<List<SessionRule>> sessions;
    private final Key<Map<String, Double>> audience;
    private final Key<List<String>> areas;

    VisitFormat(Place place) {
        desk = new DeskFormat(place, scale);
        sessions = Key.optional(
                "sessions",
                new SessionFormat(place.periods()).type(),
                List.of(new SessionRule(1, Span.ALWAYS, Set.of(), 1, Set.of())),
                "1 on every day on which it works",
                "events on a day");
        audience = Key.optional(
                "audience",
                Weights.of(place.segments()),
                Map.of(),
                "by number of holders",
                "relative weight of each segment among resident visitors");
        areas = Key.optional(
                "areas", Types.filledList(Weights.name(place.areas()), "all areas are visited when the key is left out"), List.of(), "all", "areas that are visited");
    }

    List<Key<?>> keys() {
        return Lists.join(
                desk.keys(),
                List.of(sessions, RETURNS, ATTENDANCE, DISPERSION, NONRESIDENTS, audience, areas, ACCEPTANCE));
    }

    void require(Section s) {
        var weights = s.get(audience);
        if (!weights.isEmpty() && weights.values().stream().allMatch(weight -> weight == 0)) {
            s.refuse(audience, "has only zeros", "at least one weight above 0", "");
        }
        double events = s.get(sessions).stream().mapToDouble(SessionRule::count).sum();
        double visitors = events * Extent.of(scale.get(s, ATTENDANCE)).high();
        if (visitors > Limits.PERSONS) {
            var what = "makes " + Quantity.rounded(visitors, 2) + " visitors on a day of " + Quantity.plain(events) + " events";
            s.refuse(ATTENDANCE, what, Limits.PERSONS + " at most", "");
        }
    }

    Channel build(Section s) {
        return new Channel.Visit(
                desk.build(s),
                s.get(sessions),
                s.get(RETURNS),
                scale.get(s, ATTENDANCE),
                scale.get(s, DISPERSION),
                s.get(NONRESIDENTS),
                s.get(audience),
                Set.copyOf(s.get(areas)),
                s.get(ACCEPTANCE));
    }
}
