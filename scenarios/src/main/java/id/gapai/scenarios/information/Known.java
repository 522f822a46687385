package id.gapai.scenarios.information;

import id.gapai.model.array.Doubles;
import id.gapai.scenarios.study.Study;
import id.gapai.scenarios.uncertain.UncertainNumber;
import id.gapai.scenarios.uncertain.UncertainNumbers;
import id.gapai.simulation.Trials;
import id.gapai.simulation.compiled.CompiledModel;
import id.gapai.simulation.sensitivity.PathNumbers;
import id.gapai.simulation.trial.PathRange;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The uncertain numbers of several strategies on the same paths, each once: a number has the same quantile in all strategies that have it.
 *
 * @param numbers in the order in which they were found
 * @param values  [numbers][n]
 */
record Known(List<UncertainNumber> numbers, List<Doubles> values) {
    static Known of(Study study, List<String> strategies, List<CompiledModel> models, Trials trials, PathRange paths) {
        Map<String, UncertainNumber> numbers = new LinkedHashMap<>();
        Map<String, Doubles> values = new LinkedHashMap<>();
        for (int d = 0; d < models.size(); d++) {
            var model = models.get(d);
            var sample = trials.parameters(model, paths);
            var named = UncertainNumbers.of(study, strategies.get(d), model, sample.names());
            for (int j = 0; j < named.size(); j++) {
                numbers.putIfAbsent(named.get(j).name(), named.get(j));
                values.putIfAbsent(named.get(j).name(), sample.uniforms().row(j));
            }
        }
        addFitted(study, strategies.get(0), models.get(0), new PathNumbers(paths, trials.seed()), numbers, values);
        return new Known(List.copyOf(numbers.values()), List.copyOf(values.values()));
    }

    private static void addFitted(
            Study study,
            String strategy,
            CompiledModel model,
            PathNumbers paths,
            Map<String, UncertainNumber> numbers,
            Map<String, Doubles> values) {
        model.joint().ifPresent(joint -> UncertainNumbers.ofPaths(study, strategy, joint.columns()).forEach(number -> {
            numbers.put(number.name(), number);
            values.put(number.name(), paths.of(number.name(), joint.distribution(number.name())));
        }));
    }
}
