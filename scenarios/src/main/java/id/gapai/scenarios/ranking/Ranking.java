package id.gapai.scenarios.ranking;

import id.gapai.charts.text.Language;
import id.gapai.model.forecast.Comparison;
import id.gapai.model.scenario.Scenario;
import id.gapai.scenarios.decision.Answer;
import id.gapai.scenarios.forecast.ProjectedWorld;
import id.gapai.scenarios.study.Study;
import id.gapai.simulation.Trials;
import java.io.IOException;
import java.util.List;

/** The question which strategy of a study is best. */
public final class Ranking {
    private Ranking() {}

    /** Whether an office could choose the strategy; others are shown beside those that it can. */
    static boolean isChoosable(Scenario scenario) {
        return !scenario.hindsight();
    }

    /** Names of the strategies that can be chosen. */
    public static List<String> choosable(Study study) {
        return study.strategies().stream().filter(name -> isChoosable(study.scenario(name))).toList();
    }

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
