package id.gapai.scenarios.plan;

import id.gapai.model.scenario.Scenario;
import id.gapai.scenarios.problem.InvalidInput;
import id.gapai.scenarios.study.Study;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The strategies of a study that a plan may change: which an office can choose, without rules, and such that with the least of everything it keeps to the constraints. */
record Bases(Study study, Constraints constraints) {
    /** The reference first; one at least, since it was tried before. */
    List<PlanFrame> frames() {
        var check = new PlanCheck(constraints, study.costs(), study.scenario(study.reference()));
        var frames = new ArrayList<PlanFrame>();
        for (var name : study.choices()) {
            if (study.scenario(name).rules().isEmpty()) {
                frame(name).filter(frame -> check.breaches(least(frame)).isEmpty()).ifPresent(frames::add);
            }
        }
        return frames;
    }

    /** None where a channel that a plan may use cannot be switched on beside those of the strategy. */
    private Optional<PlanFrame> frame(String name) {
        try {
            return Optional.of(PlanFrame.of(study, name, constraints));
        } catch (InvalidInput e) {
            return Optional.empty();
        }
    }

    private Scenario least(PlanFrame frame) {
        var space = PlanSpace.byMonth(frame, study.costs());
        return frame.scenario(space.plan(space.least()));
    }
}
