package id.gapai.scenarios.lever;

import id.gapai.model.scenario.SessionRule;
import id.gapai.model.time.Span;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Events of a channel, changed from a date on. */
final class DatedSessions {
    private DatedSessions() {}

    /** Some rules until a date, from then on others. */
    static List<SessionRule> switched(List<SessionRule> before, List<SessionRule> after, LocalDate from, LocalDate end) {
        var rules = new ArrayList<SessionRule>();
        before.stream().flatMap(rule -> until(rule, from.minusDays(1)).stream()).forEach(rules::add);
        after.stream().flatMap(rule -> since(rule, from, end).stream()).forEach(rules::add);
        return rules.isEmpty() ? none(from) : rules;
    }

    private static List<SessionRule> none(LocalDate from) {
        return List.of(new SessionRule(0, new Span(from, LocalDate.MAX), Set.of(), 1, Set.of()));
    }

    private static List<SessionRule> until(SessionRule rule, LocalDate last) {
        if (!rule.on().isEmpty()) {
            return listed(rule.count(), rule.on().stream().filter(day -> !day.isAfter(last)).toList());
        }
        if (rule.span().from().isAfter(last)) {
            return List.of();
        }
        var to = rule.span().to().isBefore(last) ? rule.span().to() : last;
        return List.of(new SessionRule(rule.count(), new Span(rule.span().from(), to), rule.weekdays(), rule.everyWeeks(), rule.on()));
    }

    private static List<SessionRule> since(SessionRule rule, LocalDate first, LocalDate end) {
        if (!rule.on().isEmpty()) {
            return listed(rule.count(), rule.on().stream().filter(day -> !day.isBefore(first)).toList());
        }
        if (rule.span().to().isBefore(first)) {
            return List.of();
        }
        if (!rule.span().from().isBefore(first)) {
            return List.of(rule);
        }
        if (rule.everyWeeks() > 1) {
            // weeks are counted from the beginning of the span, which moves
            return listed(rule.count(), first.datesUntil(end.plusDays(1)).filter(day -> rule.sessions(day) > 0).toList());
        }
        return List.of(new SessionRule(rule.count(), new Span(first, rule.span().to()), rule.weekdays(), 1, rule.on()));
    }

    private static List<SessionRule> listed(double count, List<LocalDate> days) {
        return days.isEmpty() ? List.of() : List.of(new SessionRule(count, Span.ALWAYS, Set.of(), 1, Set.copyOf(days)));
    }

    /** As a strategy file has them. */
    static List<Object> yaml(List<SessionRule> rules) {
        return rules.stream().<Object>map(DatedSessions::yaml).toList();
    }

    private static Map<String, Object> yaml(SessionRule rule) {
        var yaml = new LinkedHashMap<String, Object>();
        yaml.put("count", DatedSteps.number(rule.count()));
        if (!rule.on().isEmpty()) {
            yaml.put("on", rule.on().stream().sorted().map(LocalDate::toString).toList());
            return yaml;
        }
        yaml.putAll(DatedSteps.span(rule.span()));
        if (!rule.weekdays().isEmpty()) {
            yaml.put("weekdays", rule.weekdays().stream().sorted().map(DatedSessions::name).toList());
        }
        if (rule.everyWeeks() > 1) {
            yaml.put("everyWeeks", rule.everyWeeks());
        }
        return yaml;
    }

    static String name(DayOfWeek day) {
        return day.name().substring(0, 3).toLowerCase(Locale.ROOT);
    }
}
