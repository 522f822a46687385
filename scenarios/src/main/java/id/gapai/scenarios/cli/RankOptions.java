package id.gapai.scenarios.cli;

import id.gapai.scenarios.ranking.Objective;
import id.gapai.scenarios.ranking.RankingAsked;
import id.gapai.scenarios.study.Study;
import id.gapai.simulation.ranking.KimNelson;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Stack;
import picocli.CommandLine.IParameterPreprocessor;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;

/** The options of a ranking. */
final class RankOptions {
    /** Of a strategy before any is dropped: at least so many, since the guarantee rests on them, and at most so many, since all are run. */
    private static final int LEAST_FIRST = 512;

    private static final int MOST_FIRST = 4_096;

    /** Of a strategy, after which it is not told apart from another. */
    private static final int MOST_PATHS = 1 << 18;

    /** What is ranked by. */
    enum By {
        PROBABILITY,
        EXPECTED,
        /** As the forecast suggests. */
        AUTO
    }

    @Option(
            names = "--rank",
            paramLabel = "BY",
            arity = "0..1",
            fallbackValue = "auto",
            preprocessor = OnlyWhatItKnows.class,
            converter = ByConverter.class,
            description = "Also tells which strategy is best, how sure that is, and which are worth their cost; runs more paths of those that are not"
                    + " clearly worse until it is clear. By probability (of the main target) or expected (active residents); without a word as the"
                    + " forecast suggests.")
    private By by;

    @Option(
            names = "--indifference",
            paramLabel = "ZONE",
            converter = AskedZone.Converter.class,
            description = "With --rank, a difference that does not matter: 0.5pp (percentage points, with probability) or 500 (active residents, with"
                    + " expected). Default: 0.5pp, or 0.3 %% of what the main target asks for.")
    private AskedZone zone;

    /** Leaves a word that it does not know to the arguments that follow: {@code compare --rank STUDY}. */
    static final class OnlyWhatItKnows implements IParameterPreprocessor {
        @Override
        public boolean preprocess(Stack<String> args, CommandSpec command, ArgSpec option, Map<String, Object> info) {
            if (!"=".equals(info.get("separator")) && !args.isEmpty() && ByConverter.find(args.peek()).isEmpty()) {
                args.push("auto");
            }
            return false;
        }
    }

    static final class ByConverter implements ITypeConverter<By> {
        static Optional<By> find(String text) {
            for (var by : By.values()) {
                if (by.name().equalsIgnoreCase(text)) {
                    return Optional.of(by);
                }
            }
            return Optional.empty();
        }

        @Override
        public By convert(String text) {
            return find(text).orElseThrow(() -> new TypeConversionException("'" + text + "' is neither probability nor expected"));
        }
    }

    boolean isAsked() {
        return by != null;
    }

    /** Before anything is run. */
    void requireSound(Study study, boolean fromCounts, CommandSpec spec) {
        if (!isAsked()) {
            if (zone != null) {
                throw new ParameterException(spec.commandLine(), "--indifference needs --rank");
            }
            return;
        }
        if (fromCounts) {
            throw new ParameterException(spec.commandLine(), "--rank cannot go with --from-counts: what the counts have told lies in too few paths to rank by");
        }
        if (zone != null && by != By.AUTO && objective().filter(zone.objective()::equals).isEmpty()) {
            throw new ParameterException(
                    spec.commandLine(), "--indifference " + zone + " is no difference of --rank " + objective().orElseThrow().code() + "; allowed is " + AskedZone.allowed(objective().orElseThrow()));
        }
        var choosable = study.choices();
        if (choosable.size() < 2) {
            throw new ParameterException(
                    spec.commandLine(), "--rank: two strategies or more that can be chosen are needed, the study has " + String.join(", ", choosable));
        }
    }

    /** A zone tells what is meant where nothing else does. */
    private Optional<Objective> objective() {
        return switch (by) {
            case PROBABILITY -> Optional.of(Objective.PROBABILITY);
            case EXPECTED -> Optional.of(Objective.EXPECTED);
            case AUTO -> Optional.ofNullable(zone).map(AskedZone::objective);
        };
    }

    /** @param paths of the forecast; the ranking begins with as many, within limits */
    RankingAsked asked(int paths) {
        int block = KimNelson.Settings.BLOCK;
        int first = (Math.max(LEAST_FIRST, Math.min(MOST_FIRST, paths)) + block - 1) / block * block;
        return new RankingAsked(objective(), zone == null ? OptionalDouble.empty() : OptionalDouble.of(zone.value()), first, MOST_PATHS);
    }

    /** What a manifest says of them. */
    Map<String, Object> described() {
        var described = new LinkedHashMap<String, Object>();
        described.put("rank", objective().map(Objective::code).orElse("auto"));
        if (zone != null) {
            described.put("indifference", zone.text());
        }
        return described;
    }
}
