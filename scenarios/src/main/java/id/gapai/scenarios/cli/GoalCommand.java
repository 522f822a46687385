package id.gapai.scenarios.cli;

import id.gapai.scenarios.goal.GoalQuestion;
import id.gapai.scenarios.lever.Lever;
import id.gapai.scenarios.lever.Levers;
import id.gapai.scenarios.lever.UnfitLever;
import id.gapai.scenarios.problem.InvalidInput;
import id.gapai.scenarios.study.Study;
import id.gapai.simulation.goal.GoalSettings;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

@Command(
        name = "goal",
        description = "Finds how much of a lever reaches a target with a probability, and proves it on fresh paths; or the latest day to start.",
        footer = {
            "",
            "Levers: officers (further ones), events:CHANNEL (a week), acceptance:CHANNEL (factor on the odds), overtime (share on duty on days off),",
            "start or start:CHANNEL (first day of the strategy).",
            "",
            "Examples:",
            "  gapai goal scenarios/malang-2024 --strategy all-with-officers --probability 30%% --lever officers --from 2024-06-03",
            "  gapai goal scenarios/malang-2024 --strategy all-with-officers --target share-25 --probability 25%% --lever start"
        })
final class GoalCommand implements Callable<Integer> {
    private static final double CONFIDENCE = 0.95;

    /** So that a proof of twice as many paths at each of its looks comes out even. */
    private static final int EVEN = 1 << (GoalSettings.LOOKS - 1);

    private static final int PATHS = 16_000;
    private static final int MOST_PATHS = 1_000_000;
    private static final int SEARCH_PART = 8;
    private static final int MOST_VALUE = 100_000;

    @Spec
    private CommandSpec spec;

    @Mixin
    private DecisionOptions options;

    @Option(names = "--strategy", paramLabel = "NAME", required = true, description = "The strategy over which the lever is laid.")
    private String strategy;

    @Option(names = "--lever", paramLabel = "LEVER", required = true, description = "What is set; see below.")
    private String lever;

    @Mixin
    private TargetOption target;

    @Option(
            names = "--probability",
            paramLabel = "P",
            required = true,
            converter = ProbabilityConverter.class,
            description = "The probability with which the target is to be reached: 80%%.")
    private double probability;

    @Option(
            names = "--from",
            paramLabel = "DAY",
            converter = DateConverter.class,
            description = "First day of the change (default: the day after the as-of date).")
    private LocalDate from;

    @Option(
            names = "--max",
            paramLabel = "N",
            converter = Value.class,
            description = "The greatest value: officers, events a week, factor, per cent (default: 200, 3 an open weekday, 10, 100).")
    private Integer max;

    @Option(
            names = "--paths",
            paramLabel = "N",
            converter = Paths.class,
            description = "Most paths of the proof at a setting, rounded up to a multiple of 16; the search takes an eighth at each (default: " + PATHS + ").")
    private Integer paths;

    abstract static class Whole implements ITypeConverter<Integer> {
        private final int least;
        private final int most;

        private Whole(int least, int most) {
            this.least = least;
            this.most = most;
        }

        @Override
        public Integer convert(String text) {
            try {
                int number = Integer.parseInt(text);
                if (number >= least && number <= most) {
                    return number;
                }
            } catch (NumberFormatException e) {
                // falls through to the message, which is the same
            }
            throw new TypeConversionException("'" + text + "' is not a whole number from " + least + " to " + most);
        }
    }

    static final class Value extends Whole {
        Value() {
            super(1, MOST_VALUE);
        }
    }

    static final class Paths extends Whole {
        Paths() {
            super(EVEN, MOST_PATHS);
        }
    }

    @Override
    public Integer call() throws InvalidInput, InterruptedException, IOException {
        var study = options.study.read();
        StrategyNames.require(strategy, study, spec);
        var question = new GoalQuestion(study, strategy, lever(study), target.of(study.scenario(strategy), spec), asked());
        new DecisionRun(spec, options).run(study, (trials, world) -> question.answer(trials, world, options.language.language()));
        return 0;
    }

    private GoalSettings asked() {
        int proof = ((paths == null ? PATHS : paths) + EVEN - 1) / EVEN * EVEN;
        return new GoalSettings(probability, CONFIDENCE, Math.max(1, proof / SEARCH_PART), proof);
    }

    private Lever lever(Study study) throws InvalidInput {
        try {
            return Levers.of(lever, study, strategy, Optional.ofNullable(from), max == null ? 0 : max);
        } catch (UnfitLever e) {
            throw new ParameterException(spec.commandLine(), "--lever: " + e.getMessage(), e);
        }
    }
}
