package id.gapai.model.forecast;

import id.gapai.model.text.Text;
import java.util.List;

/**
 * What fitting numbers of a study to published counts has found.
 *
 * @param sets          of numbers
 * @param effectiveSize as many independent sets would tell as much
 * @param sourceLine    main sources in one line
 */
public record CalibrationFit(
        Text title,
        List<ParameterFit> parameters,
        List<CountFit> counts,
        int sets,
        double effectiveSize,
        Text sourceLine) {
    public CalibrationFit {
        parameters = List.copyOf(parameters);
        counts = List.copyOf(counts);
    }

    /** Numbers about which the counts say nothing. */
    public List<ParameterFit> uninformed() {
        return parameters.stream().filter(parameter -> !parameter.isInformed()).toList();
    }
}
