package id.gapai.scenarios.study;

import id.gapai.scenarios.format.StrategyFormat;
import id.gapai.scenarios.format.StudyFiles;
import id.gapai.scenarios.problem.Nearest;
import id.gapai.scenarios.problem.Problem;
import id.gapai.scenarios.problem.Problems;
import id.gapai.scenarios.spec.Reading;
import id.gapai.scenarios.spec.Types;
import id.gapai.scenarios.tree.Node;
import id.gapai.scenarios.tree.TextFile;
import id.gapai.scenarios.tree.YamlTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;

/** Finds and parses the YAML files of a study. */
final class StudyFolder {
    private static final String YAML = ".yaml";

    private final StudyFiles files;
    private final Problems problems;

    StudyFolder(StudyFiles files, Problems problems) {
        this.files = files;
        this.problems = problems;
    }

    Optional<FileTree> world() {
        return tree("world.yaml");
    }

    /** Strategies by name, in the order that they ask for, equal ones by name. */
    Map<String, StrategyFile> strategies() {
        var files = new ArrayList<StrategyFile>();
        for (var name : names("strategies")) {
            overlay("strategies", name, StrategyFormat::strategy).ifPresent(files::add);
        }
        files.sort(Comparator.comparingInt(file -> file.header().order()));
        var strategies = new LinkedHashMap<String, StrategyFile>();
        files.forEach(file -> strategies.put(file.name(), file));
        return strategies;
    }

    Optional<StrategyFile> variant(String name) {
        var names = new StudyFolder(files, new Problems()).names("variants");
        if (!names.contains(name)) {
            names("variants");
            var allowed = names.isEmpty() ? "the study has none" : String.join(", ", names);
            problems.add(new Problem(
                    files.folder().resolve("variants"), 0, "", "there is no variant '" + name + "'", allowed, Nearest.hint(name, names)));
            return Optional.empty();
        }
        return overlay("variants", name, StrategyFormat::variant);
    }

    private Optional<StrategyFile> overlay(
            String folder, String name, BiFunction<Node.Mapping, Reading, Optional<StrategyFormat.Header>> header) {
        return tree(folder + "/" + name + YAML).flatMap(tree -> header.apply(tree.root(), Reading.start(problems))
                .map(read -> new StrategyFile(name, tree, read)));
    }

    private Optional<FileTree> tree(String name) {
        return files.own(name, problems)
                .flatMap(file -> YamlTree.read(file, problems).map(root -> new FileTree(file, root)));
    }

    /** Names of the YAML files in a folder of the study. */
    List<String> names(String folder) {
        var path = files.folder().resolve(folder);
        if (!Files.isDirectory(path)) {
            return List.of();
        }
        try (var entries = Files.list(path)) {
            return entries.map(entry -> entry.getFileName().toString())
                    .filter(file -> isYaml(file, path))
                    .map(file -> file.substring(0, file.length() - YAML.length()))
                    .filter(name -> isName(name, path))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            problems.add(new Problem(path, 0, "", TextFile.unreadable(e), "", ""));
            return List.of();
        }
    }

    /** A file that looks like one of ours must not be passed over in silence. */
    private boolean isYaml(String file, Path folder) {
        boolean right = file.endsWith(YAML);
        if (!right && file.toLowerCase(Locale.ROOT).matches(".*\\.ya?ml")) {
            problems.add(new Problem(folder.resolve(file), 0, "", "is not read", "names that end in " + YAML, "rename it"));
        }
        return right;
    }

    private boolean isName(String name, Path folder) {
        boolean right = name.matches(Types.NAME);
        if (!right) {
            problems.add(new Problem(folder.resolve(name + YAML), 0, "", "is no name", "letters, digits, '-' and '_'", ""));
        }
        return right;
    }
}
