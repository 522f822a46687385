package id.gapai.scenarios.information;

import id.gapai.model.array.DoubleTable;
import id.gapai.model.array.Doubles;
import id.gapai.model.scenario.Channel;
import id.gapai.model.scenario.PlannedWork;
import id.gapai.model.scenario.Scenario;
import id.gapai.model.text.Text;
import id.gapai.scenarios.forecast.ProjectedWorld;
import id.gapai.scenarios.information.Findings.Finding;
import id.gapai.scenarios.information.Findings.Option;
import id.gapai.scenarios.information.Findings.PilotFinding;
import id.gapai.scenarios.study.Study;
import id.gapai.scenarios.uncertain.UncertainNumber.Group;
import id.gapai.simulation.Trials;
import id.gapai.simulation.compiled.CompiledModel;
import id.gapai.simulation.information.Choice;
import id.gapai.simulation.information.Information;
import id.gapai.simulation.trial.Outcome;
import id.gapai.simulation.trial.PathRange;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Runs the strategies on the same paths and finds what knowing the numbers of the paths would have been worth. */
final class ValueRun {
    private final Study study;
    private final Asked asked;
    private final Trials trials;
    private final List<Scenario> scenarios;
    private final List<CompiledModel> models;

    ValueRun(Study study, Asked asked, Trials trials, ProjectedWorld world) {
        this.study = study;
        this.asked = asked;
        this.trials = trials;
        scenarios = asked.strategies().stream().map(study::scenario).toList();
        models = scenarios.stream().map(world::compile).toList();
    }

    Findings findings() throws InterruptedException, IOException {
        var paths = PathRange.first(asked.paths());
        trials.expect((long) paths.size() * models.size());
        var outcomes = trials.run(models, paths);
        var benefit = new Choice(table(d -> benefits(outcomes.get(d), scenarios.get(d))));
        var target = new Choice(table(d -> reached(outcomes.get(d))));
        var known = Known.of(study, asked.strategies(), models, trials, paths);
        var options = IntStream.range(0, models.size()).mapToObj(d -> option(d, outcomes.get(d), benefit, target)).toList();
        var worth = new Worth(benefit, target);
        return new Findings(
                options,
                benefit.best(),
                target.best(),
                worth.of(ValueAnswer.PHRASES.say("everything"), new DoubleTable(known.values())),
                IntStream.range(0, known.numbers().size())
                        .mapToObj(j -> worth.of(known.numbers().get(j).title(), new DoubleTable(List.of(known.values().get(j)))))
                        .toList(),
                groups(known, worth),
                new Pilots(ValueAnswer.PHRASES, titles(), asked.pilotDays(), trials.seed(), paths)
                        .of(models).stream().map(pilot -> pilot(pilot, worth)).toList(),
                perOfficerDay(outcomes.get(benefit.best())),
                benefit.regretted(),
                trials.done());
    }

    private PilotFinding pilot(Pilots.Results pilot, Worth worth) {
        var cost = study.costs().map(costs -> costs.expected(pilotWork(pilot.channel())));
        double price = asked.worth().isEmpty() ? 0 : cost.orElse(0.0) / asked.worth().getAsDouble();
        return new PilotFinding(worth.of(pilot.title(), pilot.found()), cost, price);
    }

    /** As the first strategy that holds events there would do it. */
    private PlannedWork pilotWork(String channel) {
        return scenarios.stream()
                .flatMap(scenario -> scenario.channels().stream()
                        .filter(c -> c.desk().name().equals(channel))
                        .filter(Channel.Visit.class::isInstance)
                        .map(visit -> PlannedWork.ofPilot(scenario, (Channel.Visit) visit, asked.pilotDays())))
                .filter(work -> !work.events().isEmpty())
                .findFirst()
                .orElse(new PlannedWork(0, 0, Map.of()));
    }

    private DoubleTable table(IntFunction<Doubles> row) {
        return new DoubleTable(IntStream.range(0, models.size()).mapToObj(row).toList());
    }

    private Doubles benefits(Outcome outcome, Scenario scenario) {
        double cost = cost(scenario).map(rupiah -> rupiah / asked.worth().getAsDouble()).orElse(0.0);
        return Doubles.generate(outcome.paths().size(), i -> outcome.active().get(i) - cost);
    }

    /** Expected; empty where costs do not count. */
    private Optional<Double> cost(Scenario scenario) {
        return asked.worth().isEmpty() ? Optional.empty() : study.costs().map(costs -> costs.expected(PlannedWork.of(scenario)));
    }

    private Doubles reached(Outcome outcome) {
        var target = scenarios.get(0).targets().get(0);
        return Doubles.generate(outcome.paths().size(), i -> outcome.isReached(target, i) ? 1 : 0);
    }

    private Option option(int d, Outcome outcome, Choice benefit, Choice target) {
        var scenario = scenarios.get(d);
        double active = outcome.active().sum() / (double) outcome.paths().size();
        return new Option(scenario.title(), benefit.mean(d), active, target.mean(d), cost(scenario));
    }

    /** Values of knowing, by what is counted and by the probability of the target. */
    private final class Worth {
        private final Choice benefit;
        private final Choice target;

        Worth(Choice benefit, Choice target) {
            this.benefit = benefit;
            this.target = target;
        }

        Finding of(Text title, DoubleTable known) {
            return new Finding(title, Information.of(benefit, known, trials.seed()), Information.of(target, known, trials.seed()));
        }
    }

    private static List<Finding> groups(Known known, Worth worth) {
        Map<Group, List<Doubles>> members = new LinkedHashMap<>();
        for (int j = 0; j < known.numbers().size(); j++) {
            members.computeIfAbsent(known.numbers().get(j).group(), group -> new ArrayList<>()).add(known.values().get(j));
        }
        return members.entrySet().stream().map(entry -> worth.of(entry.getKey().title(), new DoubleTable(entry.getValue()))).toList();
    }

    private Map<String, Text> titles() {
        Map<String, Text> titles = new LinkedHashMap<>();
        scenarios.forEach(scenario -> scenario.channels().forEach(channel -> titles.putIfAbsent(channel.desk().name(), channel.desk().title())));
        return titles;
    }

    private static double perOfficerDay(Outcome outcome) {
        double activations = outcome.channels().stream().mapToDouble(c -> c.officerDays().sum() > 0 ? c.activations().sum() : 0).sum();
        return activations / Math.max(1, outcome.officerDays().sum());
    }
}
