package id.gapai.model.scenario;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/**
 * What a strategy plans to do on some days, as a budget would have it: what its calendar says, whatever happens on a path. On a day off as many officers are on duty as its channels ask for, at most those rostered if there are as many as expected.
 *
 * @param addedOfficerDays  officers added, over the office days
 * @param offDayOfficerDays officers on duty on other days
 * @param events            by channel of visits, in the order of the scenario: events held
 */
public record PlannedWork(double addedOfficerDays, double offDayOfficerDays, Map<String, Double> events) {
    public PlannedWork {
        events = Collections.unmodifiableMap(new LinkedHashMap<>(events));
    }

    /** From the day after the as-of date to the end. */
    public static PlannedWork of(Scenario scenario) {
        return of(scenario, days(scenario));
    }

    /** What is planned for one day. */
    public static PlannedWork on(Scenario scenario, LocalDate day) {
        return of(scenario, List.of(day));
    }

    /** From one day to another, both included. */
    public static PlannedWork of(Scenario scenario, LocalDate from, LocalDate to) {
        return of(scenario, from.datesUntil(to.plusDays(1)).toList());
    }

    private static PlannedWork of(Scenario scenario, List<LocalDate> days) {
        var staff = scenario.staff();
        double added = sum(days, day -> staff.officeDays().isOpen(day) ? staff.added().at(day) : 0);
        double offDay = sum(days, day -> staff.officeDays().isOpen(day) ? 0 : Math.min(asked(scenario, day), rostered(staff, day)));
        var events = new LinkedHashMap<String, Double>();
        for (var channel : scenario.channels()) {
            if (channel instanceof Channel.Visit visit) {
                events.put(visit.desk().name(), sum(days, day -> events(scenario, visit, day)));
            }
        }
        return new PlannedWork(added, offDay, events);
    }

    /**
     * A pilot at a channel: one event on each of its first days with events, with as many officers as an event has. Where it has fewer such days,
     * the others are as those.
     *
     * @param days 1 or more
     * @return nothing if the channel holds no event
     */
    public static PlannedWork ofPilot(Scenario scenario, Channel.Visit visit, int days) {
        var held = days(scenario).stream().filter(day -> events(scenario, visit, day) > 0).limit(days).toList();
        if (held.isEmpty()) {
            return new PlannedWork(0, 0, Map.of());
        }
        double offDay = sum(held, day -> scenario.staff().officeDays().isOpen(day) ? 0 : perEvent(scenario, visit, day));
        return new PlannedWork(0, offDay * days / held.size(), Map.of(visit.desk().name(), (double) days));
    }

    private static double perEvent(Scenario scenario, Channel.Visit visit, LocalDate day) {
        return visit.desk().officers().map(officers -> Math.ceil(officers.at(day) / events(scenario, visit, day))).orElse(0.0);
    }

    private static List<LocalDate> days(Scenario scenario) {
        return scenario.asOf().plusDays(1).datesUntil(scenario.end().plusDays(1)).toList();
    }

    private static double sum(List<LocalDate> days, ToDoubleFunction<LocalDate> f) {
        return days.stream().mapToDouble(f).sum();
    }

    private static double rostered(Staff staff, LocalDate day) {
        return staff.offDayShare().at(day) * (staff.today().mean() + staff.added().at(day));
    }

    private static double asked(Scenario scenario, LocalDate day) {
        return scenario.channels().stream().mapToDouble(channel -> asked(scenario, channel, day)).sum();
    }

    private static double asked(Scenario scenario, Channel channel, LocalDate day) {
        var desk = channel.desk();
        boolean works = channel instanceof Channel.Visit visit ? events(scenario, visit, day) > 0 : isOpen(scenario, desk, day);
        return works ? desk.officers().map(officers -> officers.at(day)).orElse(0.0) : 0;
    }

    /** Events of a channel on a day: none when it does not work. */
    public static double events(Scenario scenario, Channel.Visit visit, LocalDate day) {
        return isOpen(scenario, visit.desk(), day) ? visit.sessions().stream().mapToDouble(rule -> rule.sessions(day)).sum() : 0;
    }

    private static boolean isOpen(Scenario scenario, Desk desk, LocalDate day) {
        return desk.hours(day) > 0 && scenario.disruptions().stream().noneMatch(span -> span.contains(day));
    }
}
