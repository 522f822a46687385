package id.gapai.scenarios.format;

import id.gapai.model.scenario.SessionRule;
import id.gapai.model.time.Span;
import id.gapai.scenarios.spec.Key;
import id.gapai.scenarios.spec.Limits;
import id.gapai.scenarios.spec.Names;
import id.gapai.scenarios.spec.Numbers;
import id.gapai.scenarios.spec.Quantity;
import id.gapai.scenarios.spec.Section;
import id.gapai.scenarios.spec.Type;
import id.gapai.scenarios.spec.Types;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Events of a channel: a number for every open day, or a list of rules. */
final class SessionFormat {
    private static final Quantity EVENTS = Quantity.notNegative("events per day", Limits.SESSIONS);
    private static final Key<Double> COUNT =
            Key.required("count", Numbers.certain(EVENTS), "events on each day that the rule selects");
    private static final Key<Optional<Set<DayOfWeek>>> WEEKDAYS =
            Key.maybe("weekdays", Weekdays.type(), "only these days of the week");
    private static final Key<Optional<Integer>> EVERY_WEEKS = Key.maybe(
            "everyWeeks", Numbers.whole(Quantity.whole("weeks", 1, 104)), "only every so many weeks, counted from the beginning");
    private static final Key<Optional<List<LocalDate>>> ON =
            Key.maybe("on", Types.filledList(Types.date(), ""), "these days and no others");

    private final SpanFormat span;

    SessionFormat(Names<List<Span>> periods) {
        span = new SpanFormat(periods);
    }

    Type<List<SessionRule>> type() {
        var rules = Types.filledList(Types.fields(keys(), this::require, this::rules), "a channel is taken out with 'enabled: false'")
                .map(lists -> lists.stream().flatMap(List::stream).toList());
        return Types.either("sessions", List.of(Numbers.certain(EVENTS).map(SessionFormat::always), rules));
    }

    private List<Key<?>> keys() {
        return Stream.concat(Stream.of(COUNT), Stream.concat(span.keys().stream(), Stream.of(WEEKDAYS, EVERY_WEEKS, ON)))
                .toList();
    }

    private static List<SessionRule> always(double count) {
        return List.of(new SessionRule(count, Span.ALWAYS, Set.of(), 1, Set.of()));
    }

    private void require(Section s) {
        span.require(s);
        boolean others = span.isGiven(s) || s.get(WEEKDAYS).isPresent() || s.get(EVERY_WEEKS).isPresent();
        if (s.get(ON).isPresent() && others) {
            s.refuse(ON, "stands beside other conditions", "on alone, or from, to, weekdays, everyWeeks", "");
        }
        if (s.get(EVERY_WEEKS).isPresent() && !span.isGiven(s)) {
            s.refuse(EVERY_WEEKS, "has no beginning to count from", "with 'from: …' or 'during: …'", "");
        }
    }

    private List<SessionRule> rules(Section s) {
        var weekdays = s.get(WEEKDAYS).orElse(Set.of());
        var on = Set.copyOf(s.get(ON).orElse(List.of()));
        return span.spans(s).stream()
                .map(days -> new SessionRule(s.get(COUNT), days, weekdays, s.get(EVERY_WEEKS).orElse(1), on))
                .toList();
    }
}
