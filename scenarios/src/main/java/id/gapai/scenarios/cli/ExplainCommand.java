package id.gapai.scenarios.cli;

import id.gapai.scenarios.compiled.CompiledModelJson;
import id.gapai.scenarios.forecast.ProjectedWorld;
import id.gapai.scenarios.output.AtomicFile;
import id.gapai.scenarios.problem.InvalidInput;
import id.gapai.scenarios.study.InputNumber;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
        name = "explain",
        description = "Lists every number that goes into a strategy, with unit, source and date; on request its compiled model.",
        footer = {"", "Example:", "  gapai explain scenarios/malang-2024 --strategy status-quo --json model.json"})
final class ExplainCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private StudyArgument study;

    @Option(names = "--strategy", paramLabel = "NAME", required = true, description = "Name of the strategy's file.")
    private String strategy;

    @Option(
            names = "--json",
            paramLabel = "FILE",
            description = "Writes the compiled model, from which any language can reproduce the forecast.")
    private Path json;

    @Override
    public Integer call() throws InvalidInput, IOException {
        var read = study.read();
        StrategyNames.require(strategy, read, spec);
        var model = ProjectedWorld.of(read).compile(read.scenario(strategy));
        var out = spec.commandLine().getOut();
        read.inputs(strategy).forEach(input -> print(input, out));
        if (json != null) {
            var text = new StringWriter();
            CompiledModelJson.write(model, text);
            AtomicFile.replace(json, text.toString().getBytes(StandardCharsets.UTF_8));
        }
        return 0;
    }

    private static void print(InputNumber input, PrintWriter out) {
        out.println((input.path() + " = " + input.value() + " " + input.unit().en()).stripTrailing());
        out.println("    " + origin(input));
        input.note().ifPresent(note -> out.println("    note: " + note));
    }

    private static String origin(InputNumber input) {
        var origin = input.assumption().map(reason -> "assumption: " + reason).or(input::source).orElse("no source");
        return origin
                + input.reference().map(date -> ", of " + date).orElse("")
                + input.published().map(date -> ", published " + date).orElse("")
                + (input.publishedLater() ? " (after the date of the forecast)" : "");
    }
}
