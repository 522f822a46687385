package id.gapai.scenarios.cli;

import id.gapai.charts.text.Language;
import id.gapai.model.forecast.StudyForecast;
import java.io.PrintWriter;

/** What {@code gapai run} prints: one strategy in depth. */
record StrategyView(String strategy, Language language, int width) implements ForecastView {
    @Override
    public void firstLook(StudyForecast study, PrintWriter out) {
        new StrategyText(study, strategy, language, width).printTargets(out);
    }

    @Override
    public void headline(StudyForecast study, PrintWriter out) {
        new StrategyText(study, strategy, language, width).print(out);
    }

    @Override
    public void binding(StudyForecast study, PrintWriter out) {
        new StrategyText(study, strategy, language, width).printBinding(out);
    }

    @Override
    public void rest(StudyForecast study, PrintWriter out) {
        UncertaintyText.print(study, language, width, out);
    }
}
