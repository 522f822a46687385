package id.gapai.scenarios.milestones;

import id.gapai.charts.text.Language;
import id.gapai.model.forecast.Observation;
import id.gapai.model.scenario.Scenario;
import id.gapai.model.scenario.Target;
import id.gapai.scenarios.decision.Answer;
import id.gapai.scenarios.forecast.ProjectedWorld;
import id.gapai.scenarios.problem.InvalidInput;
import id.gapai.scenarios.study.Study;
import id.gapai.simulation.Trials;
import id.gapai.simulation.milestones.Milestones;
import java.io.IOException;
import java.util.List;

/**
 * Which counts on the way leave a probability of reaching a target.
 *
 * @param strategy    in force from the as-of date on
 * @param probability wanted, in (0, 1)
 * @param paths       {@value Milestones#LEAST_PATHS} at least
 * @param counts      of days after the as-of date and before the end, by their days; may be empty
 */
public record MilestonesQuestion(Study study, String strategy, Target target, double probability, int paths, List<Observation> counts) {
    public MilestonesQuestion {
        counts = List.copyOf(counts);
    }

    Scenario scenario() {
        return study.scenario(strategy);
    }

    /**
     * The answer, by trials.
     *
     * @param language of the figure and of the monitoring sheet
     */
    public Answer answer(Trials trials, ProjectedWorld world, Language language) throws InvalidInput, InterruptedException, IOException {
        return new MilestonesReport(this, new MilestonesRun(this, trials, world).findings(), language).answer();
    }
}
