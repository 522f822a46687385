package id.gapai.scenarios.plan;

import id.gapai.model.scenario.Scenario;
import id.gapai.scenarios.study.Study;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The strategies of a study beside which a plan is held: those that keep to its constraints, and with their reasons those that do not. What nobody would choose
 * (benchmarks with hindsight, what only may happen) is none of them.
 */
record Eligible(List<Scenario> kept, List<PlanFound.Left> left) {
    Eligible {
        kept = List.copyOf(kept);
        left = List.copyOf(left);
    }

    /** @param strategy that the plan changes; empty: the reference tells what frozen channels are */
    static Eligible of(Study study, Constraints constraints, Optional<String> strategy) {
        var check = new PlanCheck(constraints, study.costs(), study.scenario(strategy.orElse(study.reference())));
        var kept = new ArrayList<Scenario>();
        var left = new ArrayList<PlanFound.Left>();
        for (var name : study.choices()) {
            var scenario = study.scenario(name);
            var breaches = check.breaches(scenario);
            if (breaches.isEmpty()) {
                kept.add(scenario);
            } else {
                left.add(new PlanFound.Left(scenario.title(), breaches));
            }
        }
        return new Eligible(kept, left);
    }
}
