package id.gapai.scenarios.cli;

import id.gapai.scenarios.information.Asked;
import id.gapai.scenarios.information.ValueAnswer;
import id.gapai.scenarios.problem.InvalidInput;
import id.gapai.scenarios.study.Study;
import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

@Command(
        name = "value",
        description = "Tells what it is worth to find out an uncertain number, or to try a channel for some days, before choosing among strategies.",
        footer = {
            "",
            "Examples:",
            "  gapai value scenarios/malang-2024 --strategies schools,weekend-malls,kelurahan-rotation",
            "  gapai value scenarios/malang-2024 --worth 50000 --pilot-days 5"
        })
final class ValueCommand implements Callable<Integer> {
    private static final String PATHS = "4000";

    @Spec
    private CommandSpec spec;

    @Mixin
    private DecisionOptions options;

    @Option(
            names = "--strategies",
            paramLabel = "NAME",
            split = ",",
            description = "The strategies to choose among, two at least (default: all but benchmarks that use hindsight and those marked 'stress').")
    private List<String> strategies;

    @Option(
            names = "--worth",
            paramLabel = "RUPIAH",
            converter = CountConverter.OfRupiah.class,
            description = "What an activation is worth: costs of the study are taken off (default: costs do not count).")
    private Integer worth;

    @Option(
            names = "--pilot-days",
            paramLabel = "D",
            defaultValue = "5",
            converter = CountConverter.OfPilotDays.class,
            description = "Length of a pilot at a channel, one session a day (default: ${DEFAULT-VALUE}).")
    private int pilotDays;

    @Option(
            names = "--paths",
            paramLabel = "N",
            defaultValue = PATHS,
            converter = CountConverter.OfPairs.class,
            description = "Simulated paths per strategy (default: ${DEFAULT-VALUE}).")
    private int paths;

    @Override
    public Integer call() throws InvalidInput, InterruptedException, IOException {
        var study = options.study.read();
        if (worth != null && study.costs().isEmpty()) {
            throw new ParameterException(spec.commandLine(), "--worth: the study has no costs; add them to world.yaml under 'costs'");
        }
        var asked = new Asked(chosen(study), paths, pilotDays, worth == null ? OptionalDouble.empty() : OptionalDouble.of(worth));
        new DecisionRun(spec, options)
                .run(study, (trials, world) -> ValueAnswer.of(study, asked, options.language.language(), trials, world));
        return 0;
    }

    private List<String> chosen(Study study) {
        var chosen = strategies == null
                ? study.choices()
                : List.copyOf(new LinkedHashSet<>(strategies));
        for (var name : chosen) {
            StrategyNames.require(name, study, spec);
            if (!study.choices().contains(name)) {
                throw new ParameterException(spec.commandLine(), "--strategies: " + name + " " + (study.isStress(name)
                        ? "is marked 'stress'; it is what may happen, and nobody would choose it"
                        : "uses hindsight; it is a benchmark and cannot be chosen"));
            }
        }
        if (chosen.size() < 2) {
            throw new ParameterException(spec.commandLine(), "--strategies: two strategies or more are needed to choose from, got " + String.join(", ", chosen));
        }
        return chosen;
    }
}
