package id.gapai.scenarios.cli;

import id.gapai.model.forecast.Comparison;
import id.gapai.scenarios.decision.Answer;
import id.gapai.scenarios.forecast.ProjectedWorld;
import id.gapai.simulation.Trials;
import java.io.IOException;
import java.util.Map;

/**
 * What is asked besides a forecast and answered by trials, into the same folder and report.
 *
 * @param name      of its folder in that of the run, and of its part of the report
 * @param phase     key of what is shown meanwhile
 * @param described what a manifest says of its options
 */
record Sequel(String name, String phase, Map<String, Object> described, Procedure procedure) {
    /** A way to the answer. It hangs on nothing but its trials, the study, the forecast and what was asked, so that it can be begun again. */
    @FunctionalInterface
    interface Procedure {
        Answer answer(Comparison forecast, Trials trials, ProjectedWorld world) throws InterruptedException, IOException;
    }
}
