package id.gapai.scenarios.format;

import id.gapai.model.scenario.Segment;
import id.gapai.scenarios.spec.Reading;
import id.gapai.scenarios.tree.Node;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Every holder is in one segment: those without a number of persons follow one another by age, from 17 on. */
final class SegmentRules {
    private static final int ELIGIBLE_AGE = 17;
    private static final int LAST_AGE = 100;

    private SegmentRules() {}

    static Optional<Map<String, Segment>> check(Map<String, Segment> segments, Node node, Reading at) {
        var byAge = segments.values().stream()
                .filter(segment -> segment.persons().isEmpty())
                .sorted(Comparator.comparing(Segment::fromAge))
                .toList();
        var mapping = (Node.Mapping) node;
        boolean right = haveHolders(segments, mapping, at) & someAreActive(segments, mapping, at) && coverAllAges(byAge, mapping, at);
        return right ? Optional.of(segments) : Optional.empty();
    }

    private static boolean haveHolders(Map<String, Segment> segments, Node.Mapping node, Reading at) {
        var tooYoung = segments.values().stream().filter(segment -> segment.toAge() < ELIGIBLE_AGE).toList();
        tooYoung.forEach(segment -> at.at(segment.name()).at("ages").wrong(
                node.nearest(List.of(segment.name(), "ages")),
                "is " + segment.fromAge() + "-" + segment.toAge() + ", ages of nobody who holds a card",
                "ages from " + ELIGIBLE_AGE + " on",
                ""));
        return tooYoung.isEmpty();
    }

    private static boolean someAreActive(Map<String, Segment> segments, Node.Mapping node, Reading at) {
        var first = segments.values().stream().findFirst();
        boolean right = first.isEmpty() || segments.values().stream().anyMatch(segment -> segment.active() > 0);
        if (!right) {
            at.at(first.get().name()).at("active").wrong(
                    node.nearest(List.of(first.get().name(), "active")),
                    "is 0 in all segments",
                    "a weight above 0 in one of them at least",
                    "");
        }
        return right;
    }

    private static boolean coverAllAges(List<Segment> byAge, Node.Mapping node, Reading at) {
        int next = ELIGIBLE_AGE;
        for (var segment : byAge) {
            boolean first = next == ELIGIBLE_AGE;
            if (first ? segment.fromAge() > next || segment.toAge() < next : segment.fromAge() != next) {
                wrongStart(segment, next, node, at);
                return false;
            }
            next = segment.toAge() + 1;
        }
        if (next != LAST_AGE + 1) {
            at.wrong(node, "ages from " + next + " on are in no segment", "segments up to age 100", "");
        }
        return next == LAST_AGE + 1;
    }

    private static void wrongStart(Segment segment, int next, Node.Mapping node, Reading at) {
        boolean overlaps = segment.fromAge() < next;
        var what = "starts at age " + segment.fromAge() + ", where a holder of " + next
                + (overlaps ? " would be in two segments" : " would be in none");
        var hint = overlaps ? "only segments with 'persons' may overlap others" : "";
        at.at(segment.name())
                .at("ages")
                .wrong(node.nearest(List.of(segment.name(), "ages")), what, "age " + next, hint);
    }
}
