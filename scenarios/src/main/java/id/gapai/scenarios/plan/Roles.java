package id.gapai.scenarios.plan;

import id.gapai.model.scenario.Channel;
import id.gapai.model.scenario.Desk;
import id.gapai.model.scenario.PlannedWork;
import id.gapai.model.scenario.Scenario;
import id.gapai.model.scenario.SessionRule;
import id.gapai.model.scenario.Staff;
import id.gapai.model.time.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * How channels count in a plan: a team goes out to events on some days; a desk is there on every day on which it works and has the officers that
 * teams leave.
 *
 * @param planned channels of events whatever their days are
 */
record Roles(Set<String> planned) {
    Roles {
        planned = Set.copyOf(planned);
    }

    /** Whether officers go out to events of this channel. */
    boolean isTeam(Channel channel) {
        return channel instanceof Channel.Visit visit
                && channel.desk().officers().isPresent()
                && (planned.contains(channel.desk().name()) || !isStanding(visit));
    }

    /** One service on every day on which the channel works. */
    private static boolean isStanding(Channel.Visit visit) {
        return visit.sessions().size() == 1 && isAlways(visit.sessions().get(0));
    }

    private static boolean isAlways(SessionRule rule) {
        return rule.count() == 1 && rule.span().equals(Span.ALWAYS) && rule.weekdays().isEmpty() && rule.on().isEmpty() && rule.everyWeeks() == 1;
    }

    static Optional<Channel> find(Scenario scenario, String name) {
        return scenario.channels().stream().filter(channel -> channel.desk().name().equals(name)).findFirst();
    }

    static Optional<Desk> desk(Scenario scenario, String name) {
        return find(scenario, name).map(Channel::desk);
    }

    /** Channels whose officers go out to events. */
    List<Channel.Visit> teams(Scenario scenario) {
        return scenario.channels().stream().filter(this::isTeam).map(Channel.Visit.class::cast).toList();
    }

    /** Officers of a team on a day, 0 without events. */
    static int officers(Scenario scenario, Channel.Visit team, LocalDate day) {
        return PlannedWork.events(scenario, team, day) > 0 ? (int) Math.round(team.desk().officers().orElseThrow().at(day)) : 0;
    }

    /** Officers of all teams on a day. */
    int officers(Scenario scenario, LocalDate day) {
        return teams(scenario).stream().mapToInt(team -> officers(scenario, team, day)).sum();
    }

    /** Officers on duty on a day if there are as many as expected. */
    static int onDuty(Staff staff, double offDayShare, double added, boolean isOffice) {
        return (int) Math.round((staff.today().mean() + added) * (isOffice ? 1 : offDayShare));
    }

    static int onDuty(Scenario scenario, LocalDate day) {
        var staff = scenario.staff();
        return onDuty(staff, staff.offDayShare().at(day), staff.added().at(day), staff.officeDays().isOpen(day));
    }
}
