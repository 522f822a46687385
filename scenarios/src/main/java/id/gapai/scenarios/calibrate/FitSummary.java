package id.gapai.scenarios.calibrate;

import id.gapai.model.array.Doubles;
import id.gapai.model.forecast.CalibrationFit;
import id.gapai.model.forecast.CountFit;
import id.gapai.model.forecast.ParameterFit;
import id.gapai.model.forecast.ParameterFit.Range;
import id.gapai.scenarios.study.Study;
import id.gapai.simulation.calibrate.Calibrated;
import id.gapai.simulation.filter.Prior;
import java.util.List;
import java.util.stream.IntStream;

/** Prior against posterior, and counts against paths. */
final class FitSummary {
    private final Study study;
    private final List<Prior> priors;
    private final Counts counts;
    private final Calibrated calibrated;

    FitSummary(Study study, List<Prior> priors, Counts counts, Calibrated calibrated) {
        this.study = study;
        this.priors = priors;
        this.counts = counts;
        this.calibrated = calibrated;
    }

    CalibrationFit fit() {
        return new CalibrationFit(
                study.title(),
                IntStream.range(0, priors.size()).mapToObj(this::parameter).toList(),
                IntStream.range(0, counts.all().size()).mapToObj(this::count).toList(),
                calibrated.values().size(),
                calibrated.effectiveSize(),
                study.sourceLine(counts.all().subList(0, counts.used())));
    }

    private ParameterFit parameter(int j) {
        var prior = priors.get(j);
        var marked = study.marked().get(j);
        int size = calibrated.values().size();
        return FittedNumber.of(
                marked.path(),
                marked.title(),
                new Range(prior.at(0.05), prior.at(0.5), prior.at(0.95)),
                Doubles.generate(size, i -> calibrated.values().value(i, j)),
                Doubles.generate(size, i -> calibrated.ranks().get(i, j)),
                calibrated.effectiveSize());
    }

    private CountFit count(int k) {
        return new CountFit(counts.all().get(k), k < counts.used(), FittedNumber.range(calibrated.shown().get(k)));
    }
}
