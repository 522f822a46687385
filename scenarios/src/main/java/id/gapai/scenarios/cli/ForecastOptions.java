package id.gapai.scenarios.cli;

import id.gapai.scenarios.forecast.Questions;
import id.gapai.scenarios.forecast.StudyRun;
import id.gapai.scenarios.hub.ForecastHub;
import id.gapai.scenarios.hub.HubFormat;
import id.gapai.scenarios.study.Study;
import id.gapai.simulation.Precision;
import id.gapai.simulation.Settings;
import id.gapai.simulation.sampling.Sampling;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

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
            defaultValue = "even",
            converter = SamplingConverter.class,
            description = "How paths are chosen: even spreads what is uncertain evenly over them, so that fewer tell as much; independent draws"
                    + " each for itself (default: ${DEFAULT-VALUE}).")
    private Sampling sampling;

    @Option(
            names = "--split",
            paramLabel = "N",
            converter = CountConverter.OfTriples.class,
            description = "Where the spread comes from (uncertain inputs, swings of demand, chance) is told from N triples of paths; 0: not told"
                    + " (default: a tenth of the paths, 200 to 10000).")
    private Integer triples;

    @Option(
            names = "--precision",
            paramLabel = "[WHAT=]HALFWIDTH",
            converter = AskedPrecision.Converter.class,
            description = "Runs until the 95 %% interval reaches no further than this from its estimate, for every strategy shown: 0.5pp (percentage"
                    + " points, probability of the main target), difference=0.5pp (the same against the reference), difference=200 (active"
                    + " residents against the reference) or median=500 (active residents). With --paths, at most so many paths.")
    private AskedPrecision precision;

    @Option(
            names = "--resume",
            paramLabel = "DIR",
            description = "Goes on with a run that was stopped: its folder NAME.partial. Everything else is as it was asked for then, and may be"
                    + " left out.")
    Path resume;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            split = ",",
            converter = ForecastFormat.Converter.class,
            description = "Besides, writes the forecast as a workbook (xlsx), as one document (json; schema scenarios/schema/forecast.schema.json), as tables for"
                    + " researchers in parquet/ of the new folder (parquet), or as files of a forecast hub in hub/: hubverse (CSV) or hubverse-parquet. Several are"
                    + " joined by commas.")
    private List<ForecastFormat> formats;

    @Option(
            names = "--rare",
            description = "Also estimates probabilities that are too small to be counted (1 in 45,000), by steering paths towards each target"
                    + " (or away from it, where missing it is what is rare) and weighting them back; of the strategy of run, of the reference of compare.")
    private boolean rare;

    @Option(
            names = "--from-counts",
            description = "Starts on the day of the last count in observations.csv, having learned from every count since the as-of date as"
                    + " 'update' does. It is not told then what binds, what few and many officers would do, and where the spread comes from.")
    boolean fromCounts;

    @Option(
            names = "--in-force",
            paramLabel = "NAME",
            description = "With --from-counts, the strategy that was in force up to the last count (default: the one that the study compares with).")
    private String inForce;

    @Option(
            names = "--no-archive",
            description = "Does not keep the forecast in the study's folder 'archive', from which 'review' would tell later how good it was.")
    boolean noArchive;

    /** @param strategy of which more is asked */
    Questions questions(String strategy) {
        return new Questions(strategy, triples(), rare);
    }

    private int triples() {
        return triples == null ? Questions.triples(simulation.paths()) : triples;
    }

    /** @param headline the strategies whose precision matters */
    Settings settings(List<String> headline) {
        var asked = Optional.ofNullable(precision).map(p -> new Precision(p.measure(), p.halfWidth(), headline));
        int paths = asked.map(this::mostPaths).orElse(simulation.paths());
        return new Settings(
                paths, simulation.seed(), simulation.threads(), StudyRun.part(paths), samplePaths(), sampling, asked);
    }

    /** A hub wants paths as samples. */
    private int samplePaths() {
        return hub().isEmpty() ? SAMPLE_PATHS : ForecastHub.SAMPLES;
    }

    /** In which a forecast is to be written, besides the usual files. */
    List<ForecastFormat> formats() {
        return formats == null ? List.of() : formats;
    }

    /** The form of the files of a forecast hub, if there are to be any. */
    private Optional<HubFormat> hub() {
        return formats().stream().flatMap(format -> format.hub().stream()).findFirst();
    }

    /** The strategy that was in force up to the last count. */
    String inForce(Study study, CommandSpec spec) {
        return inForce == null ? study.reference() : StrategyNames.require(inForce, study, spec);
    }

    /** Some things cannot be asked of paths that begin with counts, and a hub has files of one kind. */
    void requireSound(CommandSpec spec) {
        if (formats().stream().flatMap(format -> format.hub().stream()).distinct().count() > 1) {
            throw new ParameterException(spec.commandLine(), "--format: hubverse and hubverse-parquet write the same folder; choose one of them");
        }
        if (fromCounts && (rare || triples != null && triples > 0)) {
            throw new ParameterException(spec.commandLine(), "--from-counts cannot go with " + (rare ? "--rare" : "--split"));
        }
        if (!fromCounts && inForce != null) {
            throw new ParameterException(spec.commandLine(), "--in-force needs --from-counts");
        }
    }

    /** A difference needs a strategy beside the reference. */
    void requireOther(List<String> strategies, CommandSpec spec) {
        if (strategies.size() == 1 && precision != null && precision.measure().isDifference()) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--precision " + precision + ": " + strategies.get(0) + " is the reference, and there is no other strategy to compare with it");
        }
    }

    private int mostPaths(Precision asked) {
        return Math.min(asked.mostPaths(), simulation.givenPaths().orElse(CountConverter.MOST_PATHS));
    }

    /** What a manifest says of the options. */
    Map<String, Object> described() {
        var options = new LinkedHashMap<String, Object>();
        options.put("seed", simulation.seed());
        if (precision == null || simulation.givenPaths().isPresent()) {
            options.put("paths", simulation.paths());
        }
        if (precision != null) {
            options.put("precision", precision.text());
        }
        options.put("sampling", sampling.name().toLowerCase(Locale.ROOT));
        options.put("threads", simulation.threads());
        options.put("split", triples());
        options.put("rare", rare);
        options.put("from-counts", fromCounts);
        if (inForce != null) {
            options.put("in-force", inForce);
        }
        options.put("lang", language.language().code());
        if (!formats().isEmpty()) {
            options.put("format", formats().stream().map(NameConverter::name).collect(Collectors.joining(",")));
        }
        study.variant().ifPresent(variant -> options.put("variant", variant));
        study.posteriorFile().ifPresent(file -> options.put("posterior", file.toString()));
        return options;
    }

    Sampling sampling() {
        return sampling;
    }
}
