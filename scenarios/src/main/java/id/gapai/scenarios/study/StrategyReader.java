package id.gapai.scenarios.study;

import id.gapai.scenarios.format.LeversFormat;
import id.gapai.scenarios.format.Place;
import id.gapai.scenarios.format.StrategyFormat;
import id.gapai.scenarios.problem.InvalidInput;
import id.gapai.scenarios.problem.Problems;
import id.gapai.scenarios.spec.NumberSource;
import id.gapai.scenarios.spec.Reading;
import id.gapai.scenarios.tree.Node;
import id.gapai.scenarios.tree.YamlTree;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Lays strategies over a world.
 *
 * @param world  with its variant
 * @param files  by name
 * @param source of the numbers
 */
record StrategyReader(Node.Mapping world, Place place, Map<String, StrategyFile> files, NumberSource source) {
    /** All that can be read, in the order of the files. */
    Map<String, Case> all(Problems problems) {
        var cases = new LinkedHashMap<String, Case>();
        for (var file : files.values()) {
            read(file, problems).ifPresent(read -> cases.put(file.name(), read));
        }
        return cases;
    }

    private Optional<Case> read(StrategyFile file, Problems problems) {
        var overlay = new Replacement(StrategyFormat.strategyShape(), problems);
        return new Chains(files, problems).to(file.name()).flatMap(chain -> {
            var tree = world;
            for (var link : chain.stream().flatMap(StrategyFile::layers).toList()) {
                tree = overlay.layOver(tree, link);
            }
            return read(file, tree, chain.stream().map(StrategyFile::header).toList(), Reading.start(problems, source));
        });
    }

    /** @param chain headers of all files that are laid over the world */
    private Optional<Case> read(StrategyFile file, Node.Mapping tree, List<StrategyFormat.Header> chain, Reading at) {
        var levers = new LeversFormat(place).read(tree, at);
        if (levers.isEmpty()) {
            return Optional.empty();
        }
        var rules = new RuleReader(tree, place, levers.get()).read(at);
        return rules.map(read -> new Case(
                file,
                tree,
                levers.get(),
                read,
                chain.stream().anyMatch(StrategyFormat.Header::hindsight),
                chain.stream().anyMatch(StrategyFormat.Header::stress)));
    }

    /** Whether a strategy extends another one, over others perhaps. */
    boolean isBuiltOn(String strategy, String parent) {
        var next = files.get(strategy).header().parent();
        return next.isPresent() && (next.get().equals(parent) || isBuiltOn(next.get(), parent));
    }

    /** The same with one more file. */
    StrategyReader with(StrategyFile file) {
        var more = new LinkedHashMap<>(files);
        more.put(file.name(), file);
        return new StrategyReader(world, place, more, source);
    }

    /**
     * The text of a strategy file, understood.
     *
     * @throws InvalidInput with all problems of it
     */
    StrategyFile parse(String name, String yaml) throws InvalidInput {
        var problems = new Problems();
        var path = Path.of("strategies", name + ".yaml");
        var file = YamlTree.parse(yaml, path, problems)
                .flatMap(root -> StrategyFormat.strategy(root, Reading.start(problems))
                        .map(header -> new StrategyFile(name, new FileTree(path, root), header)));
        problems.throwIfAny();
        return file.orElseThrow();
    }

    /**
     * One of the files as a strategy.
     *
     * @throws InvalidInput with all problems of it
     */
    Case read(String name) throws InvalidInput {
        var problems = new Problems();
        var read = read(files.get(name), problems);
        problems.throwIfAny();
        return read.orElseThrow();
    }
}
