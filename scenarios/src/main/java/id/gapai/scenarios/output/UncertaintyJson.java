package id.gapai.scenarios.output;

import id.gapai.model.forecast.Estimate;
import id.gapai.model.forecast.SmallProbability;
import id.gapai.model.forecast.Uncertainty;
import id.gapai.model.forecast.VarianceSplit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** What a forecast says about its own doubt, as a document. Shares are 0 … 1; an estimate has its 95 % interval. */
public final class UncertaintyJson {
    static final String FORMAT = "gapai.uncertainty/1";

    private UncertaintyJson() {}

    static void write(Uncertainty uncertainty, Path file) throws IOException {
        try (var writer = Files.newBufferedWriter(file)) {
            Json.write(document(uncertainty), writer);
        }
    }

    /** Ready for {@link Json#write}. */
    public static Map<String, Object> document(Uncertainty uncertainty) {
        var document = new LinkedHashMap<String, Object>();
        document.put("format", FORMAT);
        uncertainty.split().ifPresent(split -> document.put("variance", variance(split)));
        document.put("smallProbabilities", uncertainty.smallProbabilities().stream().map(UncertaintyJson::small).toList());
        return document;
    }

    private static Map<String, Object> variance(VarianceSplit split) {
        var variance = new LinkedHashMap<String, Object>();
        variance.put("strategy", split.strategy());
        variance.put("triples", split.triples());
        variance.put("standardDeviation", estimate(split.standardDeviation()));
        variance.put("parameters", estimate(split.parameters()));
        variance.put("swings", estimate(split.swings()));
        variance.put("chance", estimate(split.chance()));
        return variance;
    }

    private static Map<String, Object> small(SmallProbability probability) {
        var small = new LinkedHashMap<String, Object>();
        small.put("strategy", probability.strategy());
        small.put("target", probability.target().name());
        small.put("event", probability.reached() ? "reached" : "missed");
        small.put("probability", estimate(probability.probability()));
        small.put("relativeError", probability.relativeError());
        small.put("effectivePaths", probability.effectivePaths());
        small.put("paths", probability.paths());
        small.put("pilotPaths", probability.pilotPaths());
        small.put("doubtful", probability.isDoubtful());
        return small;
    }

    private static Map<String, Object> estimate(Estimate estimate) {
        var numbers = new LinkedHashMap<String, Object>();
        numbers.put("value", estimate.value());
        numbers.put("low", estimate.low());
        numbers.put("high", estimate.high());
        return numbers;
    }
}
