package id.gapai.scenarios.ranking;

import id.gapai.charts.text.Language;
import id.gapai.model.forecast.Comparison;
import id.gapai.scenarios.decision.Answer;
import id.gapai.scenarios.forecast.ProjectedWorld;
import id.gapai.scenarios.study.Study;
import id.gapai.simulation.Trials;
import java.io.IOException;

/** The question which strategy of a study is best. */
public final class Ranking {
    private Ranking() {}

    /**
     * Finds out and answers.
     *
     * @param study    with a strategy at least that can be chosen
     * @param forecast of all its strategies
     * @param language of the charts
     */
    public static Answer answer(Study study, RankingAsked asked, Comparison forecast, Trials trials, ProjectedWorld world, Language language)
            throws InterruptedException, IOException {
        return new RankingAnswer(study, new RankingRun(study, asked, forecast, trials, world).findings(), language).answer();
    }
}
