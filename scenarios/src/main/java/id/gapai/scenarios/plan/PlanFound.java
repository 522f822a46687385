package id.gapai.scenarios.plan;

import id.gapai.model.scenario.Scenario;
import id.gapai.model.text.Text;
import id.gapai.simulation.allocation.Selection.Selected;
import id.gapai.simulation.trial.Outcome;
import java.util.List;
import java.util.Optional;

/**
 * What was found.
 *
 * @param frame     of the plan
 * @param plan      empty: no plan is better than the best of the strategies that there are
 * @param entries   on fresh paths: the answer first, then the other strategies of the study that keep to the constraints, best first
 * @param left      strategies that break a constraint
 * @param selected  among the finalists
 * @param finalists how many there were
 * @param variants  the first of them, which are plans
 * @param chosen    the one of them that went into the comparison
 * @param prices    what a little more of everything would bring
 * @param work      paths in all
 */
record PlanFound(
        PlanFrame frame,
        Optional<Plan> plan,
        List<Entry> entries,
        List<Left> left,
        Selected selected,
        int finalists,
        int variants,
        int chosen,
        List<Price> prices,
        long work) {
    PlanFound {
        entries = List.copyOf(entries);
        left = List.copyOf(left);
        prices = List.copyOf(prices);
    }

    /** A strategy and what its fresh paths came to. */
    record Entry(Scenario scenario, Text title, Outcome outcome) {}

    /** A strategy with the constraints that it breaks. */
    record Left(Text title, List<Text> breaches) {
        Left {
            breaches = List.copyOf(breaches);
        }
    }

    Entry answer() {
        return entries.get(0);
    }

    /** The best of the others, if there is one. */
    Optional<Entry> bestShipped() {
        return entries.size() > 1 ? Optional.of(entries.get(1)) : Optional.empty();
    }
}
