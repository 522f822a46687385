package id.gapai.simulation.fleet;

import id.gapai.simulation.trial.Outcome;
import java.util.List;

/** What a unit of work came to, by strategy. */
public record UnitOutcome(FleetDesign.Unit unit, List<Outcome> outcomes) {
    public UnitOutcome {
        outcomes = List.copyOf(outcomes);
    }

    PathCounts counts(int strategy) {
        var outcome = outcomes.get(strategy);
        var watched = outcome.watched();
        var active = new int[watched.size()][];
        for (int d = 0; d < active.length; d++) {
            active[d] = watched.get(d).toArray();
        }
        return new PathCounts(active, outcome.holders().toArray());
    }
}
