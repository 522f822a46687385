package id.gapai.scenarios.format;

import id.gapai.model.distribution.Distribution;
import id.gapai.model.scenario.Desk;
import id.gapai.model.time.OpenDays;
import id.gapai.model.time.Span;
import id.gapai.model.time.Steps;
import id.gapai.scenarios.spec.Key;
import id.gapai.scenarios.spec.Limits;
import id.gapai.scenarios.spec.Numbers;
import id.gapai.scenarios.spec.Quantity;
import id.gapai.scenarios.spec.Section;
import id.gapai.scenarios.spec.Type;
import id.gapai.scenarios.spec.Types;
import java.util.List;
import java.util.Optional;

/** The keys that every channel has. */
final class DeskFormat {
    static final Key<Boolean> ENABLED =
            Key.optional("enabled", Types.flag(), true, "true", "false takes the channel out");

    private static final Key<Integer> PRIORITY = Key.required(
            "priority", Numbers.whole(Quantity.whole("rank", 0, 1000)), "the lower one gets officers first; unique");
    private static final Key<Distribution> THROUGHPUT = Key.required(
            "throughput",
            Numbers.uncertain(Quantity.positive("activations per officer and day", Limits.PER_OFFICER_DAY)),
            "what an officer can do on a normal day");
    private static final Key<Distribution> ODDS_EFFECT = Key.optional(
            "oddsEffect",
            Numbers.uncertain(Quantity.between("exponent", -Limits.EXPONENT, Limits.EXPONENT)),
            Distribution.of(1),
            "1",
            "exponent on acceptanceOdds: how far the rule works");
    private static final Key<Boolean> FROM_COUNTER = Key.optional(
            "fromCounter", Types.flag(), true, "true", "its officers are taken from the ordinary counter service");

    private final Key<OpenDays> calendar;
    private final Key<Optional<Steps>> officers;
    private final Key<Steps> hours;
    private final Key<Optional<List<Span>>> active;
    private final Key<Steps> acceptanceOdds;
    private final ScaleFormat scale;

    DeskFormat(Place place, ScaleFormat scale) {
        var steps = new StepsFormat(place.periods());
        this.scale = scale;
        calendar = Key.required("calendar", place.calendars().reference(), "days on which it works");
        officers = Key.maybe(
                "officers", steps.of(Quantity.whole("officers", 0, Limits.OFFICERS), 0), "asked for on a day on which it works; absent: needs none");
        hours = steps("hours", steps.of(Quantity.between("share of the calendar's day", 0, 3), 1), "length of its day");
        active = Key.maybe("active", new SpanFormat(place.periods()).filledList("a channel is taken out with 'enabled: false'"), "when it runs; absent: always");
        acceptanceOdds = steps(
                "acceptanceOdds",
                steps.of(Quantity.notNegative("factor on odds", Limits.FACTOR), 1),
                "factor on the odds of acceptance from a date on (a rule, a reward)");
    }

    private static Key<Steps> steps(String name, Type<Steps> type, String doc) {
        return Key.optional(name, type, Steps.constant(1), "1", doc);
    }

    List<Key<?>> keys() {
        return List.of(
                Titles.TITLE,
                ENABLED,
                PRIORITY,
                calendar,
                officers,
                THROUGHPUT,
                hours,
                active,
                acceptanceOdds,
                ODDS_EFFECT,
                FROM_COUNTER,
                scale.key());
    }

    Desk build(Section s) {
        return new Desk(
                s.name(),
                Titles.of(s),
                s.get(PRIORITY),
                s.get(officers),
                scale.get(s, THROUGHPUT),
                s.get(calendar),
                s.get(hours),
                s.get(active).orElse(List.of()),
                s.get(acceptanceOdds),
                s.get(ODDS_EFFECT),
                s.get(FROM_COUNTER));
    }
}
