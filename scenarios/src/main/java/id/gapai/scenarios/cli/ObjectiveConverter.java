package id.gapai.scenarios.cli;

import id.gapai.simulation.allocation.Objective;

/** What a plan is to be good for. */
final class ObjectiveConverter extends NameConverter<Objective> {
    ObjectiveConverter() {
        super(Objective.class, "is none of ");
    }
}
