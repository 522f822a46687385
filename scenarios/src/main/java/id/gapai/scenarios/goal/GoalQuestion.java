package id.gapai.scenarios.goal;

import id.gapai.charts.text.Language;
import id.gapai.model.scenario.Target;
import id.gapai.scenarios.decision.Answer;
import id.gapai.scenarios.forecast.ProjectedWorld;
import id.gapai.scenarios.lever.Lever;
import id.gapai.scenarios.problem.InvalidInput;
import id.gapai.scenarios.study.Study;
import id.gapai.simulation.Trials;
import id.gapai.simulation.goal.GoalSearch;
import id.gapai.simulation.goal.GoalSettings;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What it takes to reach a target.
 *
 * @param strategy over which the lever is laid
 */
public record GoalQuestion(Study study, String strategy, Lever lever, Target target, GoalSettings asked) {
    /** A start is told week by week. */
    private List<Integer> wanted() {
        return isOfDates() ? IntStream.rangeClosed(0, lever.most()).boxed().toList() : List.of();
    }

    boolean isOfDates() {
        return lever.name().startsWith("start");
    }

    /**
     * The answer, by trials.
     *
     * @param language of figures
     */
    public Answer answer(Trials trials, ProjectedWorld world, Language language) throws InvalidInput, InterruptedException, IOException {
        trials.expect((long) asked.search() * (wanted().size() + 15) + 4L * asked.proof());
        var leverTrials = ModelTrials.of(study, lever, target, trials, world);
        var found = GoalSearch.run(leverTrials, lever.most(), wanted(), asked);
        return new GoalReport(this, found, trials.done()).answer(language);
    }
}
