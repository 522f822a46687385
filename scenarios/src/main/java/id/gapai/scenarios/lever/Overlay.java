package id.gapai.scenarios.lever;

import id.gapai.model.scenario.Channel;
import id.gapai.model.scenario.Desk;
import id.gapai.model.scenario.Scenario;
import id.gapai.model.scenario.SessionRule;
import id.gapai.model.scenario.Staff;
import id.gapai.model.text.Text;
import id.gapai.model.time.Span;
import id.gapai.model.time.Steps;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Officers, duty on days off and the events of several channels set at once from a date on: as a scenario, and as the strategy file that reads as the
 * same scenario.
 *
 * @param strategy    name of the strategy that is changed
 * @param all         it with every channel switched on that may be used
 * @param switchedOn  channels of it that the strategy itself does not run; without events they stay off
 * @param from        first day of the change
 * @param added       further officers, from that day on
 * @param offDayShare share on duty on days off, from that day on
 * @param sessions    by channel, its events from that day on; channels not named keep theirs
 * @param officers    by channel, officers asked for from that day on; likewise
 */
public record Overlay(
        String strategy,
        Scenario all,
        Set<String> switchedOn,
        LocalDate from,
        Steps added,
        Steps offDayShare,
        Map<String, List<SessionRule>> sessions,
        Map<String, Steps> officers) {
    public Overlay {
        switchedOn = Set.copyOf(switchedOn);
        sessions = Collections.unmodifiableMap(new LinkedHashMap<>(sessions));
        officers = Collections.unmodifiableMap(new LinkedHashMap<>(officers));
    }

    /**
     * The strategy with channels switched on that it does not run.
     *
     * @param names of channels that its files know
     * @return a strategy file over it
     */
    public static String withAll(Scenario strategy, Iterable<String> names) {
        var yaml = new StrategyYaml(strategy.title(), strategy.strategy(), "Every channel that a plan may use.");
        names.forEach(name -> yaml.put(true, "channels", name, "enabled"));
        return yaml.text();
    }

    /** What is compiled. */
    public Scenario scenario() {
        var staff = all.staff();
        return all.with(
                new Staff(staff.today(), switched(staff.added(), added), staff.officeDays(), switched(staff.offDayShare(), offDayShare), staff.presence()),
                all.channels().stream().filter(this::isRun).map(this::changed).toList());
    }

    private boolean isRun(Channel channel) {
        var name = channel.desk().name();
        return !switchedOn.contains(name) || !sessions.getOrDefault(name, List.of()).isEmpty();
    }

    private Channel changed(Channel channel) {
        var desk = channel.desk();
        var name = desk.name();
        var asked = officers.containsKey(name) ? officers(desk) : desk.officers();
        var other = new Desk(
                name, desk.title(), desk.priority(), asked, desk.throughput(), desk.calendar(), desk.hours(), desk.active(), desk.acceptanceOdds(),
                desk.oddsEffect(), desk.fromCounter());
        if (channel instanceof Channel.Visit visit) {
            return new Channel.Visit(
                    other, sessions(visit), visit.returns(), visit.attendance(), visit.dispersion(), visit.nonresidentShare(), visit.audience(),
                    visit.areas(), visit.acceptance());
        }
        if (channel instanceof Channel.Hazard hazard) {
            return new Channel.Hazard(other, hazard.baseline(), hazard.imitation(), hazard.level(), hazard.susceptibility());
        }
        if (channel instanceof Channel.Recording recording) {
            return new Channel.Recording(other, recording.acceptance());
        }
        throw new AssertionError(channel);
    }

    /** What would begin from that day on is left out, since it never holds; so is a change to what holds anyway. */
    private Steps switched(Steps before, Steps after) {
        boolean isSame = from.datesUntil(all.end().plusDays(1)).allMatch(day -> before.at(day) == after.at(day));
        var early = new Steps(before.base(), before.steps().stream().filter(step -> step.span().from().isBefore(from)).toList());
        return isSame ? before : DatedSteps.switched(early, after, from, all.end());
    }

    private Optional<Steps> officers(Desk desk) {
        return desk.officers().map(before -> switched(before, officers.get(desk.name())));
    }

    private List<SessionRule> sessions(Channel.Visit visit) {
        var after = sessions.get(visit.desk().name());
        if (after == null) {
            return visit.sessions();
        }
        boolean isFromStart = !from.isAfter(all.asOf().plusDays(1));
        var before = isFromStart || switchedOn.contains(visit.desk().name()) ? List.<SessionRule>of() : visit.sessions();
        return DatedSessions.switched(before, after, from, all.end());
    }

    /** The strategy file over the strategy. */
    public String yaml(Text title, Text description, String assumption) {
        var yaml = new StrategyYaml(title, strategy, assumption).put(description, "description");
        var scenario = scenario();
        if (!scenario.staff().added().equals(all.staff().added())) {
            yaml.put(DatedSteps.yaml(scenario.staff().added()), "staff", "added");
        }
        if (!scenario.staff().offDayShare().equals(all.staff().offDayShare())) {
            yaml.put(DatedSteps.yaml(scenario.staff().offDayShare()), "staff", "offDayShare");
        }
        for (var channel : scenario.channels()) {
            channel(yaml, channel);
        }
        return yaml.text();
    }

    private void channel(StrategyYaml yaml, Channel channel) {
        var name = channel.desk().name();
        var old = all.channels().stream().filter(other -> other.desk().name().equals(name)).findFirst().orElseThrow();
        if (switchedOn.contains(name)) {
            yaml.put(true, "channels", name, "enabled");
        }
        var asked = channel.desk().officers();
        if (!asked.equals(old.desk().officers())) {
            yaml.put(DatedSteps.yaml(asked.orElseThrow()), "channels", name, "officers");
        }
        if (channel instanceof Channel.Visit visit && sessions.containsKey(name)) {
            yaml.put(DatedSessions.yaml(visit.sessions()), "channels", name, "sessions");
        }
    }

    /** Steps that change on given days. */
    public static Steps steps(Map<LocalDate, Double> values) {
        var steps = new ArrayList<Steps.Step>();
        values.forEach((day, value) -> steps.add(new Steps.Step(new Span(day, LocalDate.MAX), value)));
        return new Steps(values.values().iterator().next(), steps);
    }
}
