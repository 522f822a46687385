package id.gapai.scenarios.milestones;

import id.gapai.model.scenario.PlannedWork;
import id.gapai.model.scenario.Scenario;
import id.gapai.scenarios.lever.Lever;
import id.gapai.scenarios.lever.Levers;
import id.gapai.scenarios.lever.UnfitLever;
import id.gapai.scenarios.problem.InvalidInput;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The levers that are looked at for a remedy, from a day on: further officers, duty on days off, and more events a week of each channel of
 * visits that are planned as events.
 *
 * @param noRoom names of those of which the strategy has no use, or no more
 */
record RemedyLevers(MilestonesQuestion question, List<Lever> all, List<String> noRoom) {
    private static final String EVENTS = "events:";

    static RemedyLevers from(LocalDate day, MilestonesQuestion question) throws InvalidInput {
        var names = new ArrayList<>(List.of("officers", "overtime"));
        names.addAll(Levers.ofEvents(question.study(), question.strategy()));
        var levers = new RemedyLevers(question, new ArrayList<>(), new ArrayList<>());
        for (var name : names) {
            levers.add(name, day);
        }
        return levers;
    }

    private void add(String name, LocalDate day) throws InvalidInput {
        try {
            var lever = Levers.of(name, question.study(), question.strategy(), Optional.of(day), 0);
            if (first(lever) <= lever.most()) {
                scenario(lever, lever.most());
                all.add(lever);
                return;
            }
        } catch (UnfitLever e) {
            // the strategy has no use for it
        }
        noRoom.add(name);
    }

    /** The smallest setting that is more than what the strategy plans. */
    int first(Lever lever) throws InvalidInput {
        int first = 1;
        if (lever.name().startsWith(EVENTS)) {
            double planned = events(question.scenario(), lever);
            while (first <= lever.most() && events(scenario(lever, first), lever) <= planned) {
                first++;
            }
        }
        return first;
    }

    private static double events(Scenario scenario, Lever lever) {
        return PlannedWork.of(scenario).events().getOrDefault(lever.name().substring(EVENTS.length()), 0.0);
    }

    private Scenario scenario(Lever lever, int setting) throws InvalidInput {
        var name = question.strategy() + "+" + lever.name() + "-" + setting;
        return question.study().with(name, lever.yaml(setting)).scenario(name);
    }

    /** The strategy with a lever at a setting. */
    Scenario set(Lever lever, int setting) {
        try {
            return scenario(lever, setting);
        } catch (InvalidInput e) {
            throw new IllegalStateException("setting " + setting + " of " + lever.name() + " is no strategy though the last one is", e);
        }
    }
}
