package id.gapai.scenarios.format;

import id.gapai.model.scenario.Rule;
import id.gapai.model.text.Text;
import id.gapai.scenarios.spec.Key;
import id.gapai.scenarios.spec.Numbers;
import id.gapai.scenarios.spec.Quantity;
import id.gapai.scenarios.spec.Shape;
import id.gapai.scenarios.spec.Type;
import id.gapai.scenarios.spec.Types;
import id.gapai.scenarios.tree.Node;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Rules that react to what has been counted: what they do is written like a strategy, and laid over it while they act. */
public final class RuleFormat {
    private static final Rule.Counts COUNTS = new Rule.Counts(DayOfWeek.MONDAY, 7, 100);
    private static final int MOST_LAG = 366;
    private static final int MOST_ROUNDING = 1_000_000;

    private static final Key<Text> TITLE = Key.required("title", Types.bilingual(), "what is done, as shown in reports");
    private static final Key<LocalDate> FROM = Key.required("from", Types.date(), "first day on which it can act");
    private static final Key<Double> BEHIND = Key.required(
            "behind",
            Numbers.certain(Quantity.share("share of the line")),
            "it acts while the last published count is further below the straight line from the as-of date to the target than this");
    private static final Key<Boolean> STAYS =
            Key.optional("stays", Types.flag(), false, "false", "once it acts, it goes on to the end; else until a count is no longer behind");
    private static final Key<Optional<String>> TARGET =
            Key.maybe("target", Types.text(), "a target with a count; absent: the first that has one");
    private static final Key<Rule.Counts> PUBLISHED = Key.optional(
            "counts", counts(), COUNTS, "of Mondays, published 7 days later, in hundreds", "weekly counts, as they become known");
    private static final Key<Node.Mapping> THEN = Key.required(
            "then", new Type<>(thenShape(), (node, at) -> node instanceof Node.Mapping mapping
                    ? Optional.of(mapping)
                    : at.mismatch(node, "a mapping with staff, channels")), "what is done, laid over the strategy; dates as they are there");

    /** The rules of a strategy, by name. */
    public static final Key<Map<String, Written>> RULES = Key.optional(
            "rules", Types.named(type()), Map.of(), "none", "what is done while the count is behind; where several change the same channel, the last has it");

    private RuleFormat() {}

    /** A rule as it is written; {@code then} is laid over the strategy. */
    public record Written(
            Text title, LocalDate from, double behind, boolean stays, Rule.Counts counts, Optional<String> target, Node.Mapping then) {
        /** The rule, of the levers that there are while it acts. */
        public Rule with(String name, Levers levers) {
            return new Rule(name, title, from, behind, stays, counts, target, levers.staff(), levers.channels());
        }
    }

    private static Type<Written> type() {
        return Types.fields(
                List.of(TITLE, FROM, BEHIND, STAYS, PUBLISHED, TARGET, THEN),
                s -> new Written(s.get(TITLE), s.get(FROM), s.get(BEHIND), s.get(STAYS), s.get(PUBLISHED), s.get(TARGET), s.get(THEN)));
    }

    private static Type<Rule.Counts> counts() {
        var weekdays = new LinkedHashMap<String, DayOfWeek>();
        for (var day : DayOfWeek.values()) {
            weekdays.put(Weekdays.word(day), day);
        }
        var weekday = Key.optional("weekday", Types.oneOf("weekday", weekdays), COUNTS.weekday(), "mon", "whose close is counted");
        var lag = Key.optional(
                "lag", Numbers.whole(Quantity.whole("days", 0, MOST_LAG)), COUNTS.lagDays(), "7", "days from then to the publication, which is acted on the day after");
        var rounding = Key.optional(
                "rounding", Numbers.whole(Quantity.whole("persons", 1, MOST_ROUNDING)), COUNTS.rounding(), "100", "to multiples of so many persons");
        return Types.fields(List.of(weekday, lag, rounding), s -> new Rule.Counts(s.get(weekday), s.get(lag), s.get(rounding)));
    }

    /** What a rule can change: officers, and when and how channels work. */
    public static Shape.Fields thenShape() {
        var levers = new LeversFormat(Place.EMPTY).shape();
        var staff = (Shape.Fields) levers.find("staff").orElseThrow().shape();
        var channels = ((Shape.Kinds) ((Shape.Named) levers.find("channels").orElseThrow().shape()).value()).all();
        var ofStaff = part(staff, List.of("added", "offDayShare"));
        var ofChannels = part(channels, List.of("officers", "sessions", "level", "hours", "acceptanceOdds"));
        return new Shape.Fields(List.of(
                field(levers, "staff", ofStaff),
                field(levers, "channels", new Shape.Named(ofChannels))));
    }

    private static Shape.Fields part(Shape.Fields whole, List<String> names) {
        return new Shape.Fields(names.stream().map(name -> whole.find(name).orElseThrow().partial()).toList());
    }

    private static Shape.Field field(Shape.Fields levers, String name, Shape shape) {
        return new Shape.Field(name, shape, false, "as it is", levers.find(name).orElseThrow().doc());
    }
}
