package id.gapai.scenarios.document;

import id.gapai.charts.text.Language;
import id.gapai.model.forecast.Forecast;
import id.gapai.model.forecast.StudyForecast;
import id.gapai.model.forecast.TargetResult;
import id.gapai.model.scenario.Target;
import id.gapai.scenarios.output.BuildInfo;
import id.gapai.scenarios.output.Json;
import id.gapai.scenarios.output.UncertaintyJson;
import id.gapai.scenarios.study.InputNumber;
import id.gapai.scenarios.study.Study;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A forecast as one document. Series are by day, the first one day after {@code start}; texts are in both languages; every estimate has
 * its 95 % Monte Carlo interval.
 */
public final class ForecastDocument {
    /** Of the schema. */
    static final String FORMAT = "gapai.forecast/1";

    private ForecastDocument() {}

    /** Ready for {@link Json#write}. */
    public static Map<String, Object> of(Study study, StudyForecast forecast) {
        var comparison = forecast.comparison();
        var reference = comparison.referenceForecast();
        return Json.object(
                "format", FORMAT,
                "study", study(forecast),
                "run", Json.object("version", BuildInfo.current().version(), "seed", reference.seed(), "paths", reference.paths()),
                "targets", reference.targets().stream().map(TargetResult::target).map(ForecastDocument::target).toList(),
                "reference", comparison.reference(),
                "strategies", comparison.forecasts().stream().map(f -> StrategyDocument.of(comparison, f)).toList(),
                "population", GroundDocument.population(forecast.population()),
                "counts", GroundDocument.counts(forecast.observations()),
                "hindcast", forecast.hindcast().map(GroundDocument::hindcast),
                "uncertainty", UncertaintyJson.document(forecast.uncertainty()),
                "inputs", inputs(study, comparison.forecasts()),
                "warnings", study.warnings().stream().map(warning -> Json.object("en", warning.in(Language.EN), "id", warning.in(Language.ID))).toList());
    }

    private static Map<String, Object> study(StudyForecast forecast) {
        return Json.object(
                "name", forecast.name(),
                "title", Json.text(forecast.title()),
                "asOf", forecast.asOf().toString(),
                "start", forecast.start().toString(),
                "end", forecast.end().toString(),
                "days", forecast.comparison().referenceForecast().days(),
                "source", Json.text(forecast.sourceLine()));
    }

    private static Map<String, Object> target(Target target) {
        return Json.object(
                "name", target.name(),
                "title", Json.text(target.title()),
                "count", target.count().isPresent() ? Optional.of(target.count().getAsInt()) : Optional.empty(),
                "share", target.share().isPresent() ? Optional.of(target.share().getAsDouble()) : Optional.empty());
    }

    /** All numbers of the reference, then those of each other strategy that are not the same there. */
    private static List<Map<String, Object>> inputs(Study study, List<Forecast> forecasts) {
        var inputs = new ArrayList<Map<String, Object>>();
        var known = new HashSet<InputNumber>();
        add(inputs, study, study.reference(), known);
        known.addAll(study.inputs(study.reference()));
        forecasts.stream()
                .map(Forecast::strategy)
                .filter(strategy -> !strategy.equals(study.reference()))
                .forEach(strategy -> add(inputs, study, strategy, known));
        return inputs;
    }

    private static void add(List<Map<String, Object>> inputs, Study study, String strategy, HashSet<InputNumber> known) {
        study.inputs(strategy).stream()
                .filter(input -> !known.contains(input))
                .map(input -> GroundDocument.input(strategy, input))
                .forEach(inputs::add);
    }
}
