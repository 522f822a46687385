package id.gapai.scenarios.cli;

import id.gapai.scenarios.compiled.CompiledModelJson;
import id.gapai.scenarios.output.Json;
import id.gapai.scenarios.problem.InvalidInput;
import id.gapai.scenarios.problem.Problem;
import id.gapai.simulation.EnsembleSummary;
import id.gapai.simulation.EnsembleSummary.DayQuantiles;
import id.gapai.simulation.Simulation;
import id.gapai.simulation.compiled.CompiledModel;
import id.gapai.simulation.kernel.BrokenLaw;
import id.gapai.simulation.tally.Snapshots;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "simulate",
        description = "Runs compiled models from any source, each as if it were alone, and prints a summary as JSON, to compare implementations.",
        footer = {
            "",
            "Example:",
            "  gapai explain scenarios/malang-2024 --strategy status-quo --json model.json",
            "  gapai simulate model.json --paths 2000 --seed 7 --threads 1"
        })
final class SimulateCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(
            paramLabel = "MODEL.json",
            arity = "1..*",
            description = "A compiled model, formats gapai.compiled-model/1 to /3. Of several, what they share is simulated once, and usPerPath is"
                    + " the time per path and model.")
    private List<Path> files;

    @Mixin
    private SimulationOptions simulation;

    @Override
    public Integer call() throws InvalidInput, InterruptedException, IOException {
        var models = new ArrayList<CompiledModel>();
        for (var file : files) {
            models.add(CompiledModelJson.read(file));
        }
        long start = System.nanoTime();
        var snapshots = simulate(models);
        double seconds = (System.nanoTime() - start) / 1e9 / models.size();
        var documents = snapshots.stream().map(of -> document(EnsembleSummary.of(of, seconds))).toList();
        Json.write(files.size() == 1 ? documents.get(0) : byFile(documents), spec.commandLine().getOut());
        return 0;
    }

    /** A model comes from anywhere, and no check of its numbers one by one tells that together they lead beyond what can be counted. */
    private List<Snapshots> simulate(List<CompiledModel> models) throws InterruptedException, InvalidInput {
        try {
            return Simulation.simulate(models, simulation.paths(), simulation.seed(), simulation.threads());
        } catch (BrokenLaw law) {
            var broken = law.law().name().toLowerCase(Locale.ROOT).replace('_', ' ') + " does not hold on path " + (law.path() + 1) + " on day " + law.day();
            throw new InvalidInput(List.of(new Problem(files.get(0), 0, "", "has numbers that lead to what cannot be counted (" + broken + ")", "those of a place", "")));
        }
    }

    private Map<String, Object> byFile(List<Map<String, Object>> documents) {
        var byFile = new LinkedHashMap<String, Object>();
        for (int i = 0; i < documents.size(); i++) {
            byFile.put(files.get(i).toString(), documents.get(i));
        }
        return byFile;
    }

    private static Map<String, Object> document(EnsembleSummary summary) {
        var document = new LinkedHashMap<String, Object>();
        document.put("paths", summary.paths());
        document.put("seconds", summary.seconds());
        document.put("usPerPath", summary.usPerPath());
        document.put("active", byDay(summary.active()));
        document.put("holders", byDay(summary.holders()));
        document.put("channels", summary.channels());
        return document;
    }

    private static Map<String, Object> byDay(List<DayQuantiles> days) {
        var byDay = new LinkedHashMap<String, Object>();
        days.forEach(day -> byDay.put(Integer.toString(day.day()), quantiles(day)));
        return byDay;
    }

    private static Map<String, Double> quantiles(DayQuantiles day) {
        var quantiles = new LinkedHashMap<String, Double>();
        quantiles.put("mean", day.mean());
        quantiles.put("q05", day.q05());
        quantiles.put("q50", day.q50());
        quantiles.put("q95", day.q95());
        return quantiles;
    }
}
