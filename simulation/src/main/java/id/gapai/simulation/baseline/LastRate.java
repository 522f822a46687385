package id.gapai.simulation.baseline;

import id.gapai.simulation.evidence.Case;
import id.gapai.simulation.evidence.Forecaster;
import id.gapai.simulation.evidence.Training;

/** The last rate again: growth a day since the last earlier count at least 45 days back, else since the launch. */
public final class LastRate implements Forecaster {
    @Override
    public String name() {
        return "last-rate";
    }

    @Override
    public Fitted fit(Training training) {
        var errors = EmpiricalErrors.of(training.cases(), Case::lastRate);
        return question -> errors.sample(question, question.lastRate());
    }
}
