package id.gapai.scenarios.cli;

import id.gapai.model.scenario.Target;
import id.gapai.scenarios.goal.TargetText;
import id.gapai.scenarios.plan.PlanAsked;
import id.gapai.scenarios.plan.PlanEffort;
import id.gapai.scenarios.plan.PlanQuestion;
import id.gapai.scenarios.plan.UnfitPlan;
import id.gapai.scenarios.problem.InvalidInput;
import id.gapai.scenarios.study.Study;
import id.gapai.simulation.allocation.Objective;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

@Command(
        name = "plan",
        description = "Distributes officers, events and duty on days off over channels and months under constraints, and writes the plan as a calendar and a strategy.",
        footer = {
            "",
            "Objectives: probability (of reaching the target), expected (active residents on average), cvar10 (on average in the worst tenth of the paths).",
            "",
            "Examples:",
            "  gapai plan scenarios/malang-2024 --objective expected",
            "  gapai plan scenarios/malang-2024 --objective probability --officers 70 --budget 3000000000 --from 2024-06-03",
            "  gapai plan scenarios/malang-2024 --objective cvar10 --strategy status-quo --freeze malls --limit kelurahan=4 --min-counter 10"
        })
final class PlanCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private DecisionOptions options;

    @Option(
            names = "--objective",
            paramLabel = "WHAT",
            required = true,
            converter = ObjectiveConverter.class,
            description = "What is to be as great as possible: probability, expected or cvar10; see below.")
    private Objective objective;

    @Option(
            names = "--target",
            paramLabel = "TARGET",
            description = "A count of active residents (>=160000), a share of holders (>=25%%), or a target of the study by its name (default: its first).")
    private String target;

    @Option(
            names = "--strategy",
            paramLabel = "BASE",
            description = "The strategy that the plan changes; what it decides beside officers, events and days off stays (default: the one of the"
                    + " study that carries a plan best).")
    private String strategy;

    @Option(
            names = "--officers",
            paramLabel = "N",
            converter = CountConverter.OfOfficers.class,
            description = "Further officers, at most (default: as many as BASE adds; none without BASE).")
    private Integer officers;

    @Option(
            names = "--budget",
            paramLabel = "RUPIAH",
            converter = BudgetConverter.class,
            description = "For all further officers, duty on days off and events from the as-of date to the end, at the unit costs of the study (default: costs do not matter).")
    private Long budget;

    @Option(
            names = "--min-counter",
            paramLabel = "N",
            converter = CountConverter.OfOfficers.class,
            description = "Officers who stay at the counters on every office day, at least (default: limits.officersAtCounter of the study, else 0).")
    private Integer atCounter;

    @Option(
            names = "--overtime",
            paramLabel = "SHARE",
            converter = ShareConverter.class,
            description = "Greatest share of the officers on duty on a day off: 50%% (default: limits.offDayShare of the study, else that of BASE).")
    private Double overtime;

    @Option(
            names = "--limit",
            paramLabel = "CHANNEL=N",
            split = ",",
            description = "Most events of a channel on a day (default: limits.eventsPerDay of the study, else what its strategies do).")
    private Map<String, Integer> limits;

    @Option(names = "--freeze", paramLabel = "CHANNEL", split = ",", description = "Channels that stay as they are.")
    private List<String> frozen;

    @Option(
            names = "--from",
            paramLabel = "DAY",
            converter = DateConverter.class,
            description = "First day that the plan may change (default: the day after the as-of date).")
    private LocalDate from;

    @Option(
            names = "--effort",
            paramLabel = "LEVEL",
            defaultValue = "normal",
            converter = EffortConverter.class,
            description = "How long to search: quick, normal or thorough (default: ${DEFAULT-VALUE}).")
    private PlanEffort.Level effort;

    @Option(
            names = "--paths",
            paramLabel = "N",
            converter = CountConverter.OfTrials.class,
            description = "Fresh paths of the comparison (default: 1,024, 4,096 or 16,384, by effort).")
    private Integer paths;

    @Override
    public Integer call() throws InvalidInput, InterruptedException, IOException {
        var study = options.study.read();
        if (strategy != null) {
            StrategyNames.require(strategy, study, spec);
        }
        var question = question(study);
        new DecisionRun(spec, options).run(study, (trials, world) -> question.answer(trials, world, options.language.language()));
        return 0;
    }

    private PlanQuestion question(Study study) throws InvalidInput {
        requireLimits();
        try {
            return PlanQuestion.of(study, asked(study));
        } catch (UnfitPlan e) {
            throw new ParameterException(spec.commandLine(), e.getMessage(), e);
        }
    }

    private void requireLimits() {
        if (limits != null) {
            limits.forEach((name, most) -> {
                if (most == null || most < 1) {
                    throw new ParameterException(spec.commandLine(), "--limit " + name + "=" + most + " must be 1 or more; --freeze " + name + " leaves the channel as it is");
                }
            });
        }
    }

    private PlanAsked asked(Study study) {
        return new PlanAsked(
                objective,
                Optional.ofNullable(strategy),
                target(study),
                Optional.ofNullable(from),
                officers == null ? OptionalInt.empty() : OptionalInt.of(officers),
                budget == null ? OptionalDouble.empty() : OptionalDouble.of(budget),
                atCounter == null ? OptionalInt.empty() : OptionalInt.of(atCounter),
                overtime == null ? OptionalDouble.empty() : OptionalDouble.of(overtime),
                limits == null ? Map.of() : limits,
                frozen == null ? List.of() : frozen,
                PlanEffort.of(effort, paths == null ? 0 : paths));
    }

    private Target target(Study study) {
        List<Target> targets = study.scenario(study.reference()).targets();
        try {
            return target == null ? targets.get(0) : TargetText.parse(target, targets);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), "--target: " + e.getMessage(), e);
        }
    }
}
