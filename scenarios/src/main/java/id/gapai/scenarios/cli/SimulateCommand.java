package id.gapai.scenarios.cli;

import id.gapai.scenarios.compiled.CompiledModelJson;
import id.gapai.scenarios.output.Json;
import id.gapai.scenarios.problem.InvalidInput;
import id.gapai.simulation.EnsembleSummary;
import id.gapai.simulation.EnsembleSummary.DayQuantiles;
import id.gapai.simulation.Simulation;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "simulate",
        description = "Runs a compiled model from any source and prints a summary as JSON, to compare implementations.",
        footer = {
            "",
            "Example:",
            "  gapai explain scenarios/malang-2024 --strategy status-quo --json model.json",
            "  gapai simulate model.json --paths 2000 --seed 7 --threads 1"
        })
final class SimulateCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "MODEL.json", description = "A compiled model, formats gapai.compiled-model/1 to /3.")
    private Path model;

    @Mixin
    private SimulationOptions simulation;

    @Override
    public Integer call() throws InvalidInput, InterruptedException, IOException {
        var compiled = CompiledModelJson.read(model);
        long start = System.nanoTime();
        var snapshots = Simulation.simulate(compiled, simulation.paths(), simulation.seed(), simulation.threads());
        double seconds = (System.nanoTime() - start) / 1e9;
        Json.write(document(EnsembleSummary.of(snapshots, seconds)), spec.commandLine().getOut());
        return 0;
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
