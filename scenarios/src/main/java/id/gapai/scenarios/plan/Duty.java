package id.gapai.scenarios.plan;

import id.gapai.model.scenario.PlannedWork;
import id.gapai.model.scenario.Scenario;
import id.gapai.model.text.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What is to be done on a day: events of a channel, or a change in the number of further officers.
 *
 * @param channel  name; {@value #STAFF}: further officers
 * @param events   0: it is about further officers
 * @param officers of all of the events together, or further ones from that day on
 * @param isOff    whether the office is closed
 */
record Duty(LocalDate day, String channel, Text title, double events, int officers, boolean isOff) {
    static final String STAFF = "staff";

    boolean isOf(String name) {
        return channel.equals(name);
    }

    /** All events of teams from a day to the end, by day, then in the order of the channels. */
    static List<Duty> events(Scenario scenario, Roles roles, LocalDate from) {
        return days(scenario, from)
                .flatMap(day -> roles.teams(scenario).stream()
                        .filter(team -> PlannedWork.events(scenario, team, day) > 0)
                        .map(team -> new Duty(
                                day,
                                team.desk().name(),
                                team.desk().title(),
                                PlannedWork.events(scenario, team, day),
                                Roles.officers(scenario, team, day),
                                !isOffice(scenario, day))))
                .toList();
    }

    private static Stream<LocalDate> days(Scenario scenario, LocalDate from) {
        return from.datesUntil(scenario.end().plusDays(1));
    }

    private static boolean isOffice(Scenario scenario, LocalDate day) {
        return scenario.staff().officeDays().isOpen(day);
    }

    /** The days on which the number of further officers changes; they come to the office. */
    static List<Duty> staff(Scenario scenario, LocalDate from, Text title) {
        var changes = new ArrayList<Duty>();
        var added = scenario.staff().added();
        days(scenario, from).forEach(day -> {
            double before = day.isAfter(scenario.asOf().plusDays(1)) ? added.at(day.minusDays(1)) : 0;
            if (added.at(day) != before) {
                changes.add(new Duty(day, STAFF, title, 0, (int) Math.round(added.at(day)), !isOffice(scenario, day)));
            }
        });
        return changes;
    }
}
