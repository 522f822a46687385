package id.gapai.scenarios.cli;

import id.gapai.scenarios.milestones.MilestonesQuestion;
import id.gapai.scenarios.problem.InvalidInput;
import id.gapai.scenarios.update.CountText;
import id.gapai.scenarios.update.StudyUpdate;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
        name = "milestones",
        description = "Tells which count at each month's end still leaves a probability of reaching the target, what is behind, by how much, and the"
                + " remedy with the least cost; with a page to be printed for the counts to come.",
        footer = {
            "",
            "Counts after the as-of date are those in observations.csv and those given with --count. If the last of them is behind, further officers,",
            "duty on days off and more events a week of each channel are looked at, each by itself, from the day after that count on.",
            "",
            "Examples:",
            "  gapai milestones scenarios/malang-2024 --strategy all-with-officers --probability 80%%",
            "  gapai milestones scenarios/malang-2024 --strategy all-with-officers --probability 50%% --count 2024-07-31=88000"
        })
final class MilestonesCommand implements Callable<Integer> {
    private static final String PATHS = "16000";

    @Spec
    private CommandSpec spec;

    @Mixin
    private DecisionOptions options;

    @Option(
            names = "--strategy",
            paramLabel = "NAME",
            required = true,
            description = "The strategy that is carried out from the as-of date on.")
    private String strategy;

    @Option(
            names = "--probability",
            paramLabel = "P",
            required = true,
            converter = ProbabilityConverter.class,
            description = "The probability that is to be left: 80%%.")
    private double probability;

    @Mixin
    private TargetOption target;

    @Option(
            names = "--count",
            paramLabel = "DAY=N",
            split = ",",
            description = "Active residents on a day, beside the rows of observations.csv; may be given several times. Nothing is written there.")
    private List<String> counts = new ArrayList<>();

    @Option(
            names = "--half-width",
            paramLabel = "N",
            defaultValue = "0",
            converter = UpdateCommand.Persons.class,
            description = "How far the true count may be from a rounded one of --count: 50 for 61,200 that was rounded to hundreds (default: ${DEFAULT-VALUE}).")
    private int halfWidth;

    @Option(
            names = "--paths",
            paramLabel = "N",
            defaultValue = PATHS,
            converter = CountConverter.OfMilestones.class,
            description = "Simulated paths of the strategy (default: ${DEFAULT-VALUE}).")
    private int paths;

    @Override
    public Integer call() throws InvalidInput, InterruptedException, IOException {
        var study = options.study.read();
        StrategyNames.require(strategy, study, spec);
        var known = StudyUpdate.counts(study, counts, new CountText(halfWidth, 0, 0, Optional.empty(), "given to gapai milestones"));
        var question = new MilestonesQuestion(study, strategy, target.of(study.scenario(strategy), spec), probability, paths, known);
        new DecisionRun(spec, options).run(study, (trials, world) -> question.answer(trials, world, options.language.language()));
        return 0;
    }
}
