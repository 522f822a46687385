package id.gapai.scenarios.output;

import id.gapai.scenarios.problem.InvalidInput;
import id.gapai.scenarios.problem.Problem;
import id.gapai.scenarios.problem.Problems;
import id.gapai.scenarios.tree.JsonTree;
import id.gapai.scenarios.tree.Node;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What a run was started with, kept in its folder while it is unfinished: only the same goes on.
 *
 * @param program   version and commit
 * @param arguments what was asked for, by name of the option, as on the command line
 * @param inputs    hash by file
 */
public record RunRecord(
        String command, String program, OffsetDateTime started, Map<String, String> arguments, Map<String, String> inputs) {
    /** Name of its file. */
    public static final String FILE = "run.json";

    private static final String FORMAT = "gapai.run/1";

    public RunRecord {
        arguments = Collections.unmodifiableMap(new LinkedHashMap<>(arguments));
        inputs = Collections.unmodifiableMap(new LinkedHashMap<>(inputs));
    }

    public static RunRecord of(
            String command, BuildInfo program, OffsetDateTime started, Map<String, String> arguments, List<InputHash> inputs) {
        var hashes = inputs.stream()
                .collect(Collectors.toMap(InputHash::file, InputHash::sha256, (a, b) -> a, LinkedHashMap::new));
        return new RunRecord(command, program.toString(), started, arguments, hashes);
    }

    /** Writes {@value #FILE} into the folder. */
    public void writeTo(Path folder) throws IOException {
        try (var writer = Files.newBufferedWriter(folder.resolve(FILE))) {
            Json.write(document(), writer);
        }
    }

    private Map<String, Object> document() {
        var document = new LinkedHashMap<String, Object>();
        document.put("format", FORMAT);
        document.put("command", command);
        document.put("program", program);
        document.put("started", started);
        document.put("arguments", arguments);
        document.put("inputs", inputs);
        return document;
    }

    /** @throws InvalidInput if the folder holds none, or one of another format */
    public static RunRecord read(Path folder) throws InvalidInput {
        var file = folder.resolve(FILE);
        var problems = new Problems();
        var root = JsonTree.read(file, problems);
        problems.throwIfAny();
        var record = root.filter(tree -> text(tree, "format").equals(FORMAT)).flatMap(RunRecord::of);
        return record.orElseThrow(() -> new InvalidInput(
                List.of(new Problem(file, 0, "", "is not the record of a run", "a file of the format " + FORMAT, ""))));
    }

    private static Optional<RunRecord> of(Node.Mapping tree) {
        try {
            return Optional.of(new RunRecord(
                    text(tree, "command"),
                    text(tree, "program"),
                    OffsetDateTime.parse(text(tree, "started")),
                    texts(tree, "arguments"),
                    texts(tree, "inputs")));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Map<String, String> texts(Node.Mapping tree, String key) {
        var texts = new LinkedHashMap<String, String>();
        if (tree.find(key).orElse(null) instanceof Node.Mapping mapping) {
            mapping.entries().keySet().forEach(name -> texts.put(name, text(mapping, name)));
        }
        return texts;
    }

    private static String text(Node.Mapping tree, String key) {
        return tree.find(key).orElse(null) instanceof Node.Scalar scalar ? scalar.text() : "";
    }

    /** What is not as it was when this run was started, as problems of the run in a folder. */
    public List<Problem> changes(RunRecord now, Path folder) {
        var problems = new Problems();
        if (!command.equals(now.command)) {
            problems.add(problem(folder, "", "was started by the command " + command + ", not " + now.command, "", "gapai " + command + " --resume " + folder));
        }
        if (!program.equals(now.program)) {
            problems.add(problem(folder, "", "was started by " + program + ", and this is " + now.program, "", "another build may give other numbers: begin anew"));
        }
        names(arguments, now.arguments).forEach(name -> compare(name, now, folder, problems));
        names(inputs, now.inputs).stream()
                .filter(file -> !inputs.getOrDefault(file, "").equals(now.inputs.getOrDefault(file, "")))
                .forEach(file -> problems.add(
                        problem(folder, file, change(file, now), "", "begin anew, or bring back the file as it was")));
        return problems.list();
    }

    private void compare(String name, RunRecord now, Path folder, Problems problems) {
        var then = arguments.getOrDefault(name, "nothing");
        var given = now.arguments.getOrDefault(name, "nothing");
        if (command.equals(now.command) && !then.equals(given)) {
            problems.add(problem(folder, name, "is " + given, then + ", with which the run was started", "leave it out, or begin anew"));
        }
    }

    private String change(String file, RunRecord now) {
        if (!now.inputs.containsKey(file)) {
            return "is missing now";
        }
        return inputs.containsKey(file) ? "has changed since the run was started" : "was not there when the run was started";
    }

    private static Problem problem(Path folder, String path, String what, String allowed, String hint) {
        return new Problem(folder, 0, path, what, allowed, hint);
    }

    private static TreeSet<String> names(Map<String, String> a, Map<String, String> b) {
        var names = new TreeSet<>(a.keySet());
        names.addAll(b.keySet());
        return names;
    }
}
