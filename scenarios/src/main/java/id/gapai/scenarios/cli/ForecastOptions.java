package id.gapai.scenarios.cli;

import id.gapai.scenarios.forecast.Questions;
import id.gapai.scenarios.forecast.StudyRun;
import id.gapai.simulation.Settings;
import id.gapai.simulation.sampling.Sampling;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options of commands that make a forecast of a study. */
final class ForecastOptions {
    private static final int SAMPLE_PATHS = 5;

    @Mixin
    StudyArgument study;

    @Mixin
    SimulationOptions simulation;

    @Mixin
    LanguageOption language;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            defaultValue = "out",
            description = "Where the new folder with the results goes (default: ${DEFAULT-VALUE}).")
    Path out;

    @Option(
            names = "--sampling",
            paramLabel = "HOW",
            defaultValue = "independent",
            converter = SamplingConverter.class,
            description = "How paths are chosen: even spreads what is uncertain evenly over them, so that fewer tell as much; independent (default: ${DEFAULT-VALUE}).")
    private Sampling sampling;

    @Option(
            names = "--split",
            paramLabel = "N",
            converter = CountConverter.OfTriples.class,
            description = "Where the spread comes from (uncertain inputs, swings of demand, chance) is told from N triples of paths; 0: not told"
                    + " (default: a tenth of the paths, 200 to 10000).")
    private Integer triples;

    /** @param strategy of which more is asked */
    Questions questions(String strategy) {
        return new Questions(strategy, triples());
    }

    private int triples() {
        return triples == null ? Questions.triples(simulation.paths()) : triples;
    }

    Settings settings() {
        int paths = simulation.paths();
        return new Settings(
                paths, simulation.seed(), simulation.threads(), StudyRun.part(paths), SAMPLE_PATHS, sampling);
    }

    /** What a manifest says of the options. */
    Map<String, Object> described() {
        var options = new LinkedHashMap<String, Object>();
        options.put("seed", simulation.seed());
        options.put("paths", simulation.paths());
        options.put("sampling", sampling.name().toLowerCase(Locale.ROOT));
        options.put("threads", simulation.threads());
        options.put("split", triples());
        options.put("lang", language.language().code());
        study.variant().ifPresent(variant -> options.put("variant", variant));
        return options;
    }
}
