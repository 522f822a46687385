package id.gapai.scenarios.cli;

import id.gapai.charts.text.Language;
import id.gapai.model.forecast.Forecast;
import id.gapai.model.forecast.StudyForecast;
import id.gapai.scenarios.report.ReportDetails.Input;
import id.gapai.scenarios.report.ReportDetails.InputGroup;
import id.gapai.scenarios.study.InputNumber;
import id.gapai.scenarios.study.Study;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/** The inputs of a study as the report lists them: those of the reference, then what each other strategy changes. */
final class ReportInputs {
    private ReportInputs() {}

    static List<InputGroup> groups(Study study, StudyForecast forecast, Language language) {
        var groups = new ArrayList<InputGroup>();
        var known = new HashSet<>(study.inputs(study.reference()));
        groups.add(group(language.pick(study.title()), study.inputs(study.reference()), language));
        for (Forecast strategy : forecast.comparison().forecasts()) {
            var own = study.inputs(strategy.strategy()).stream()
                    .filter(input -> !known.contains(input))
                    .toList();
            if (!own.isEmpty()) {
                groups.add(group(language.pick(strategy.title()), own, language));
            }
        }
        return groups;
    }

    private static InputGroup group(String title, List<InputNumber> inputs, Language language) {
        return new InputGroup(title, inputs.stream().map(input -> input(input, language)).toList());
    }

    private static Input input(InputNumber number, Language language) {
        return new Input(
                language.pick(number.title()),
                number.path(),
                number.value(),
                language.pick(number.unit()),
                number.source().or(number::assumption).orElse(""),
                number.published().orElse(""),
                number.reference().orElse(""),
                number.note().orElse(""),
                number.assumption().isPresent(),
                number.publishedLater());
    }
}
