package id.gapai.scenarios.review;

import id.gapai.model.scenario.Channel;
import id.gapai.model.scenario.SessionRule;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Events that never take place, since their days are closed or outside the forecast. */
record SessionReview(Channel.Visit channel, Predicate<LocalDate> works, Horizon horizon) {
    /** So many days are named, the others counted. */
    private static final int NAMED = 5;

    List<Finding> findings() {
        return channel.sessions().stream()
                .filter(rule -> rule.count() > 0)
                .flatMap(rule -> (rule.on().isEmpty() ? recurring(rule) : listed(rule)).stream())
                .toList();
    }

    private List<Finding> listed(SessionRule rule) {
        var findings = new ArrayList<Finding>();
        var outside = rule.on().stream().filter(day -> !horizon.contains(day)).sorted().toList();
        if (!outside.isEmpty()) {
            findings.add(Finding.of(keys(), "sessions.listedOutside", text(outside), horizon));
        }
        var closed = rule.on().stream().filter(horizon::contains).filter(works.negate()).sorted().toList();
        if (!closed.isEmpty()) {
            findings.add(Finding.of(keys(), "sessions.listedClosed", text(closed)));
        }
        return findings;
    }

    private List<Finding> recurring(SessionRule rule) {
        var selected = horizon.days(day -> rule.sessions(day) > 0);
        if (selected.isEmpty()) {
            return List.of(Finding.of(keys(), "sessions.outside", StepReview.text(rule.span()), horizon));
        }
        var open = selected.stream().filter(works).toList();
        if (open.isEmpty()) {
            return List.of(Finding.of(keys(), "sessions.closed", text(selected)));
        }
        return rule.weekdays().stream()
                .sorted()
                .filter(day -> weekdays(selected).contains(day) && !weekdays(open).contains(day))
                .map(day -> Finding.of(keys(), "sessions.weekday", day.name().substring(0, 3).toLowerCase(Locale.ROOT)))
                .toList();
    }

    private static Set<DayOfWeek> weekdays(List<LocalDate> days) {
        return days.stream().map(LocalDate::getDayOfWeek).collect(Collectors.toSet());
    }

    private List<String> keys() {
        return List.of("channels", channel.desk().name(), "sessions");
    }

    private static String text(List<LocalDate> days) {
        var named = days.stream().limit(NAMED).map(LocalDate::toString).collect(Collectors.joining(", "));
        return days.size() <= NAMED ? named : named + ", … (" + days.size() + ")";
    }
}
