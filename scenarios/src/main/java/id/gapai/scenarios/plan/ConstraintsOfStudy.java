package id.gapai.scenarios.plan;

import id.gapai.model.scenario.Channel;
import id.gapai.model.scenario.PlannedWork;
import id.gapai.model.scenario.Scenario;
import id.gapai.model.text.Text;
import id.gapai.scenarios.problem.InvalidInput;
import id.gapai.scenarios.problem.Nearest;
import id.gapai.scenarios.study.Study;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;

/** What a plan must keep to: what was asked for, then what the study declares, then what its strategies do. */
final class ConstraintsOfStudy {
    private final Study study;
    private final PlanAsked asked;
    private final Scenario base;

    private ConstraintsOfStudy(Study study, PlanAsked asked) {
        this.study = study;
        this.asked = asked;
        base = study.scenario(asked.strategy().orElse(study.reference()));
    }

    /**
     * @param undeclared channels whose most events on a day are what strategies do, since nothing else tells
     */
    record Resolved(Constraints constraints, List<String> undeclared) {
        Resolved {
            undeclared = List.copyOf(undeclared);
        }
    }

    /**
     * @throws UnfitPlan    if something that is asked for does not exist, or no plan can keep to all of it
     * @throws InvalidInput if a channel cannot be switched on
     */
    static Resolved of(Study study, PlanAsked asked) throws UnfitPlan, InvalidInput {
        return new ConstraintsOfStudy(study, asked).resolved();
    }

    private Resolved resolved() throws UnfitPlan, InvalidInput {
        requireBase();
        var from = from();
        requireChannels(asked.limits().keySet(), "--limit");
        requireChannels(Set.copyOf(asked.frozen()), "--freeze");
        if (asked.budget().isPresent() && study.costs().isEmpty()) {
            throw new UnfitPlan("--budget: the study has no costs; add them to world.yaml under 'costs'");
        }
        var usual = usualLimits();
        var declared = study.limits().eventsPerDay();
        var limits = new LinkedHashMap<>(usual);
        limits.putAll(declared);
        limits.putAll(asked.limits());
        limits.keySet().retainAll(study.channels(base.strategy()));
        var constraints = new Constraints(
                from,
                asked.officers().orElse((int) Math.ceil(mostAdded(from))),
                asked.budget(),
                asked.atCounter().orElse(study.limits().officersAtCounter().orElse(0)),
                asked.offDayShare().orElse(study.limits().offDayShare().orElse(mostShare(from))),
                limits,
                Set.copyOf(asked.frozen()));
        requirePossible(constraints);
        var undeclared = limits.keySet().stream()
                .filter(name -> !declared.containsKey(name) && !asked.limits().containsKey(name) && !asked.frozen().contains(name))
                .toList();
        return new Resolved(constraints, undeclared);
    }

    private void requireBase() throws UnfitPlan {
        if (!base.rules().isEmpty()) {
            throw new UnfitPlan("--strategy: " + base.strategy() + " has rules that react; a plan is fixed beforehand and needs a strategy without");
        }
        if (base.hindsight()) {
            throw new UnfitPlan("--strategy: " + base.strategy() + " uses hindsight; it is a benchmark and cannot be planned");
        }
    }

    private LocalDate from() throws UnfitPlan {
        var from = asked.from().orElse(base.asOf().plusDays(1));
        if (!from.isAfter(base.asOf()) || from.isAfter(base.end())) {
            throw new UnfitPlan("--from " + from + " is not a day of the forecast, " + base.asOf().plusDays(1) + " to " + base.end());
        }
        return from;
    }

    private void requireChannels(Set<String> names, String option) throws UnfitPlan {
        var known = study.channels(base.strategy());
        for (var name : names) {
            if (!known.contains(name)) {
                var hint = Nearest.hint(name, known);
                throw new UnfitPlan(option + ": no channel '" + name + "'; there are " + String.join(", ", known) + (hint.isEmpty() ? "" : "; " + hint));
            }
        }
    }

    /** By channel of events, the most on a day that any strategy holds that an office can choose. */
    private Map<String, Integer> usualLimits() {
        var limits = new LinkedHashMap<String, Integer>();
        for (var name : study.choices()) {
            var scenario = study.scenario(name);
            new Roles(Set.of()).teams(scenario).forEach(team -> limits.merge(team.desk().name(), most(scenario, team), Math::max));
        }
        limits.values().removeIf(most -> most == 0);
        return limits;
    }

    private static int most(Scenario scenario, Channel.Visit team) {
        return (int) Math.ceil(days(scenario, scenario.asOf().plusDays(1)).stream().mapToDouble(day -> PlannedWork.events(scenario, team, day)).max().orElse(0));
    }

    private static List<LocalDate> days(Scenario scenario, LocalDate from) {
        return from.datesUntil(scenario.end().plusDays(1)).toList();
    }

    private double mostAdded(LocalDate from) {
        return days(base, from).stream().mapToDouble(day -> base.staff().added().at(day)).max().orElseThrow();
    }

    private double mostShare(LocalDate from) {
        return days(base, from).stream().mapToDouble(day -> base.staff().offDayShare().at(day)).max().orElseThrow();
    }

    private void requirePossible(Constraints constraints) throws UnfitPlan, InvalidInput {
        var frame = PlanFrame.of(study, base.strategy(), constraints);
        requireUseOfFrozen(frame);
        var space = PlanSpace.byMonth(frame, study.costs());
        var breaches = new PlanCheck(constraints, study.costs(), base).breaches(frame.scenario(space.plan(space.least())));
        if (!breaches.isEmpty()) {
            throw new UnfitPlan("no plan can keep to all constraints. Even without any event that a plan may leave out: "
                    + breaches.stream().map(Text::en).collect(Collectors.joining("; ")));
        }
        if (space.isFixed()) {
            throw new UnfitPlan("nothing is left to decide: no channel of events that is not frozen, no officers to divide");
        }
    }

    /** What a plan sets nothing of is frozen anyway. */
    private void requireUseOfFrozen(PlanFrame frame) throws UnfitPlan {
        for (var name : frame.constraints().frozen()) {
            boolean isSet = frame.constraints().eventsPerDay().containsKey(name)
                    || Roles.desk(frame.all(), name).map(desk -> desk.officers().isPresent()).orElse(false);
            if (!isSet) {
                throw new UnfitPlan("--freeze " + name + " does nothing: a plan sets nothing of this channel");
            }
        }
    }
}
