package id.gapai.scenarios.plan;

import id.gapai.model.scenario.Channel;
import id.gapai.model.scenario.Desk;
import id.gapai.model.scenario.PlannedWork;
import id.gapai.model.scenario.Scenario;
import id.gapai.model.scenario.SessionRule;
import id.gapai.model.time.Span;
import id.gapai.model.time.Steps;
import id.gapai.scenarios.lever.Overlay;
import id.gapai.scenarios.problem.InvalidInput;
import id.gapai.scenarios.study.Study;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The strategy that a plan changes, and what of it a plan sets.
 *
 * @param strategy    its name
 * @param base        as it is
 * @param all         with every channel of events switched on
 * @param periods     of the plan
 * @param slots       of the channels of events that are not frozen
 * @param desks       other channels with officers, not frozen
 */
record PlanFrame(String strategy, Scenario base, Scenario all, Constraints constraints, List<Period> periods, List<Slot> slots, List<Desk> desks) {
    private static final String ALL = "all-channels";

    PlanFrame {
        periods = List.copyOf(periods);
        slots = List.copyOf(slots);
        desks = List.copyOf(desks);
    }

    /** @throws InvalidInput if a channel cannot be switched on */
    static PlanFrame of(Study study, String strategy, Constraints constraints) throws InvalidInput {
        var base = study.scenario(strategy);
        var off = study.channels(strategy).stream()
                .filter(constraints.eventsPerDay()::containsKey)
                .filter(name -> !constraints.frozen().contains(name) && Roles.find(base, name).isEmpty())
                .toList();
        var all = off.isEmpty() ? base : study.with(ALL, Overlay.withAll(base, off)).scenario(ALL);
        var frame = new PlanFrame(strategy, base, all, constraints, Period.between(constraints.from(), base.end()), List.of(), List.of());
        return new PlanFrame(strategy, base, all, constraints, frame.periods, frame.findSlots(), frame.findDesks());
    }

    private List<Slot> findSlots() {
        var found = new ArrayList<Slot>();
        for (var channel : all.channels()) {
            if (channel instanceof Channel.Visit visit && isPlanned(visit)) {
                addSlots(visit, found);
            }
        }
        return found;
    }

    private boolean isPlanned(Channel.Visit visit) {
        var name = visit.desk().name();
        return constraints.eventsPerDay().containsKey(name) && !constraints.frozen().contains(name);
    }

    private void addSlots(Channel.Visit visit, List<Slot> found) {
        var office = base.staff().officeDays().weekdays();
        int perDay = constraints.eventsPerDay().get(visit.desk().name());
        for (boolean isOff : new boolean[] {false, true}) {
            var weekdays = Stream.of(DayOfWeek.values())
                    .filter(day -> visit.desk().calendar().weekdays().contains(day) && office.contains(day) != isOff)
                    .toList();
            if (!weekdays.isEmpty()) {
                found.add(new Slot(visit, weekdays, perDay, found.size(), isOff));
            }
        }
    }

    private List<Desk> findDesks() {
        return all.channels().stream()
                .filter(channel -> channel.desk().officers().isPresent() && !constraints.roles().isTeam(channel))
                .map(Channel::desk)
                .filter(desk -> !constraints.frozen().contains(desk.name()))
                .toList();
    }

    /** Channels of events, in the order of the strategy. */
    List<String> teams() {
        return slots.stream().map(Slot::name).distinct().toList();
    }

    Set<String> switchedOn() {
        var names = new LinkedHashSet<String>();
        all.channels().stream().map(channel -> channel.desk().name()).filter(name -> Roles.find(base, name).isEmpty()).forEach(names::add);
        return names;
    }

    /** Officers at an event of a channel in the strategy, as most of its events have them. */
    int teamSize(String channel) {
        return teamSize(all, (Channel.Visit) Roles.find(all, channel).orElseThrow());
    }

    private int teamSize(Scenario scenario, Channel.Visit visit) {
        var asked = visit.desk().officers().orElseThrow();
        return Math.max(1, days().stream()
                .filter(day -> PlannedWork.events(scenario, visit, day) > 0)
                .mapToInt(day -> (int) Math.ceil(asked.at(day) / PlannedWork.events(scenario, visit, day)))
                .max()
                .orElse((int) Math.ceil(asked.at(constraints.from()))));
    }

    /** Most officers that a desk asks for on a day. */
    int asked(Desk desk) {
        var asked = desk.officers().orElseThrow();
        return days().stream().mapToInt(day -> (int) Math.round(asked.at(day))).max().orElseThrow();
    }

    boolean isOfficeDay(LocalDate day) {
        return base.staff().officeDays().isOpen(day);
    }

    /** Officers that teams which no plan changes take on a day. */
    int frozenOfficers(LocalDate day) {
        return constraints.roles().teams(base).stream()
                .filter(team -> slots.stream().noneMatch(slot -> slot.name().equals(team.desk().name())))
                .mapToInt(team -> Roles.officers(base, team, day))
                .sum();
    }

    /** All days that a plan may change. */
    List<LocalDate> days() {
        return constraints.from().datesUntil(base.end().plusDays(1)).toList();
    }

    /** The plan that is nearest to what a strategy does. */
    Plan nearest(Scenario scenario) {
        var sizes = new LinkedHashMap<String, Integer>();
        teams().forEach(name -> sizes.put(
                name, Roles.find(scenario, name).map(channel -> teamSize(scenario, (Channel.Visit) channel)).orElseGet(() -> teamSize(name))));
        var asked = new LinkedHashMap<String, Integer>();
        desks.forEach(desk -> asked.put(desk.name(), Roles.desk(scenario, desk.name()).filter(d -> d.officers().isPresent()).map(this::asked).orElse(0)));
        var added = periods.stream().map(period -> (int) Math.round(scenario.staff().added().at(period.last()))).toList();
        return new Plan(sizes, asked, added, slots.stream().map(slot -> levels(slot, scenario)).toList());
    }

    private List<Integer> levels(Slot slot, Scenario scenario) {
        return periods.stream().map(period -> level(slot, period, scenario)).toList();
    }

    private int level(Slot slot, Period period, Scenario scenario) {
        var channel = Roles.find(scenario, slot.name());
        if (channel.isEmpty()) {
            return 0;
        }
        var open = period.days().filter(day -> slot.weekdays().contains(day.getDayOfWeek()) && slot.isOpen(day)).toList();
        double events = open.stream().mapToDouble(day -> PlannedWork.events(scenario, (Channel.Visit) channel.get(), day)).sum();
        return open.isEmpty() ? 0 : slot.nearest(events / open.size() * slot.weekdays().size());
    }

    Overlay overlay(Plan plan) {
        var sessions = new LinkedHashMap<String, List<SessionRule>>();
        var officers = new LinkedHashMap<String, Steps>();
        for (var name : teams()) {
            var rules = rules(name, plan);
            sessions.put(name, rules);
            if (!rules.isEmpty()) {
                officers.put(name, teamSteps(name, plan));
            }
        }
        plan.desks().forEach((name, asked) -> officers.put(name, Steps.constant(asked)));
        var added = new TreeMap<LocalDate, Double>();
        IntStream.range(0, periods.size()).forEach(m -> added.put(periods.get(m).first(), (double) plan.added().get(m)));
        return new Overlay(
                strategy, all, switchedOn(), constraints.from(), Overlay.steps(added), Steps.constant(constraints.offDayShare()), sessions, officers);
    }

    Scenario scenario(Plan plan) {
        return overlay(plan).scenario();
    }

    /** Months with the same events in a row are one rule. */
    private List<SessionRule> rules(String channel, Plan plan) {
        var rules = new ArrayList<SessionRule>();
        for (int s = 0; s < slots.size(); s++) {
            var slot = slots.get(s);
            if (slot.name().equals(channel)) {
                var levels = plan.levels().get(s);
                for (int m = 0; m < periods.size(); ) {
                    int end = m;
                    while (end + 1 < periods.size() && levels.get(end + 1).equals(levels.get(m))) {
                        end++;
                    }
                    if (levels.get(m) > 0) {
                        var span = new Span(periods.get(m).first(), periods.get(end).last());
                        rules.add(new SessionRule(slot.onADay(levels.get(m)), span, slot.days(levels.get(m)), 1, Set.of()));
                    }
                    m = end + 1;
                }
            }
        }
        return rules;
    }

    /** As many as the events of each day need, changed on the days on which that changes. */
    private Steps teamSteps(String channel, Plan plan) {
        int team = plan.teams().get(channel);
        var steps = new TreeMap<LocalDate, Double>();
        double last = -1;
        for (int m = 0; m < periods.size(); m++) {
            for (var day : periods.get(m).days().toList()) {
                int events = events(channel, plan, m, day);
                if (events > 0 && events * team != last) {
                    last = events * team;
                    steps.put(steps.isEmpty() ? constraints.from() : day, last);
                }
            }
        }
        if (steps.isEmpty()) {
            steps.put(constraints.from(), (double) team);
        }
        return Overlay.steps(steps);
    }

    /** Events of a channel on a day of a period. */
    int events(String channel, Plan plan, int period, LocalDate day) {
        int events = 0;
        for (int s = 0; s < slots.size(); s++) {
            if (slots.get(s).name().equals(channel)) {
                events += slots.get(s).on(day, plan.levels().get(s).get(period));
            }
        }
        return events;
    }
}
