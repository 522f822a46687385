package id.gapai.scenarios.format;

import id.gapai.model.distribution.Distribution;
import id.gapai.model.scenario.Channel;
import id.gapai.model.scenario.Scenario;
import id.gapai.model.scenario.Segment;
import id.gapai.model.scenario.Staff;
import id.gapai.model.time.Span;
import id.gapai.scenarios.spec.Key;
import id.gapai.scenarios.spec.Numbers;
import id.gapai.scenarios.spec.Quantity;
import id.gapai.scenarios.spec.Reading;
import id.gapai.scenarios.spec.Section;
import id.gapai.scenarios.spec.Shape;
import id.gapai.scenarios.spec.Type;
import id.gapai.scenarios.spec.Types;
import id.gapai.scenarios.tree.Node;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The part of a world that strategies can change. */
public final class LeversFormat {
    private static final Scenario.Outage NEVER = new Scenario.Outage(Distribution.of(0), Distribution.of(1));

    private final Key<Map<String, Segment>> segments;
    private final Key<Scenario.Outage> outage = Key.optional(
            "outage", outage(), NEVER, "never", "daily probabilities that the central system goes down and comes back");
    private final Key<Staff> staff;
    private final Key<List<Span>> disruptions;
    private final Key<Map<String, Optional<Channel>>> channels;

    public LeversFormat(Place place) {
        segments = Key.required(
                "segments",
                Types.named(new SegmentFormat(place.periods()).type()).then(SegmentRules::check),
                "parts of the holders, by age or by number; the one with age 17 receives new holders");
        staff = Key.required("staff", new StaffFormat(place.calendars(), place.periods()).type(), "officers");
        disruptions = Key.optional(
                "disruptions",
                new SpanFormat(place.periods()).list(),
                List.of(),
                "none",
                "days on which nothing can be activated or recorded");
        channels = Key.required(
                "channels",
                Types.named(new ChannelFormat(place).type()).then(ChannelRules::check),
                "ways in which residents come to activate");
    }

    private static Type<Scenario.Outage> outage() {
        var daily = Quantity.share("probability per day");
        var onset = Key.required("onset", Numbers.uncertain(daily), "goes down");
        var recovery = Key.required("recovery", Numbers.uncertain(daily), "comes back");
        return Types.fields(List.of(onset, recovery), s -> new Scenario.Outage(s.get(onset), s.get(recovery)));
    }

    List<Key<?>> keys() {
        return List.of(segments, outage, staff, disruptions, channels);
    }

    /** The shape of the levers alone. */
    public Shape.Fields shape() {
        return Types.shape(keys());
    }

    /** Reads the levers from a tree that may have more; empty when there are problems. */
    public Optional<Levers> read(Node.Mapping tree, Reading at) {
        var s = new Section(tree, at);
        long wrong = keys().stream().filter(key -> s.read(key).isEmpty()).count();
        return wrong == 0 ? Optional.of(build(s)) : Optional.empty();
    }

    private Levers build(Section s) {
        var byPriority = s.get(channels).values().stream()
                .flatMap(Optional::stream)
                .sorted(Comparator.comparing(channel -> channel.desk().priority()))
                .toList();
        return new Levers(
                List.copyOf(s.get(segments).values()), s.get(outage), s.get(staff), s.get(disruptions), byPriority);
    }
}
