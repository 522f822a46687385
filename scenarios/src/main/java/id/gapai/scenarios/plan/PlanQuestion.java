package id.gapai.scenarios.plan;

import id.gapai.charts.text.Language;
import id.gapai.scenarios.decision.Answer;
import id.gapai.scenarios.forecast.ProjectedWorld;
import id.gapai.scenarios.problem.InvalidInput;
import id.gapai.scenarios.study.Study;
import id.gapai.simulation.Trials;
import java.io.IOException;

/** Where to put officers, events and duty on days off. */
public final class PlanQuestion {
    private final Study study;
    private final PlanAsked asked;
    private final ConstraintsOfStudy.Resolved resolved;

    private PlanQuestion(Study study, PlanAsked asked, ConstraintsOfStudy.Resolved resolved) {
        this.study = study;
        this.asked = asked;
        this.resolved = resolved;
    }

    /**
     * The question, if it has an answer.
     *
     * @throws UnfitPlan    if something that is asked for does not exist, or no plan can keep to all of it
     * @throws InvalidInput if a channel cannot be switched on
     */
    public static PlanQuestion of(Study study, PlanAsked asked) throws UnfitPlan, InvalidInput {
        return new PlanQuestion(study, asked, ConstraintsOfStudy.of(study, asked));
    }

    /**
     * The answer, by trials.
     *
     * @param language of figures and calendars
     */
    public Answer answer(Trials trials, ProjectedWorld world, Language language) throws InvalidInput, InterruptedException, IOException {
        var found = PlanRun.of(study, asked, resolved.constraints(), trials, world);
        return new PlanReport(study, asked, resolved.undeclared(), found).answer(language);
    }
}
