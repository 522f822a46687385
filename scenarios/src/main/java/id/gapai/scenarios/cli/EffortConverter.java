package id.gapai.scenarios.cli;

import id.gapai.scenarios.plan.PlanEffort.Level;

/** How long to search. */
final class EffortConverter extends NameConverter<Level> {
    EffortConverter() {
        super(Level.class, "is none of ");
    }
}
