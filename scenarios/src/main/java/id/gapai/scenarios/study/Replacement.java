package id.gapai.scenarios.study;

import id.gapai.scenarios.format.WorldFormat;
import id.gapai.scenarios.problem.Problems;
import id.gapai.scenarios.spec.Overlay;
import id.gapai.scenarios.spec.Reading;
import id.gapai.scenarios.spec.Shape;
import id.gapai.scenarios.tree.Node;
import java.util.Optional;

/** Lays strategy and variant files over a tree: first their {@code replace} paths are emptied, then they are merged. */
record Replacement(Shape.Fields shape, Problems problems) {
    Node.Mapping layOver(Node.Mapping base, StrategyFile file) {
        var at = Reading.start(problems);
        var emptied = base;
        for (var path : file.header().replace()) {
            var without = without(emptied, path);
            if (without.isEmpty() || shape.find(path.split("\\.")[0]).isEmpty()) {
                var node = file.tree().root().find("replace").orElseThrow();
                at.at("replace").wrong(node, "there is no '" + path + "' to replace", "a path like channels.mall.audience", "");
            }
            emptied = without.orElse(emptied);
        }
        var overlay = new NewEntries(WorldFormat.shape(), shape).refuseMisspelt(emptied, file.tree().root(), at);
        return Overlay.apply(emptied, overlay, shape, at);
    }

    private static Optional<Node.Mapping> without(Node.Mapping tree, String path) {
        int dot = path.indexOf('.');
        if (dot < 0) {
            return tree.has(path) ? Optional.of(tree.without(path)) : Optional.empty();
        }
        var key = path.substring(0, dot);
        return tree.find(key)
                .filter(Node.Mapping.class::isInstance)
                .flatMap(child -> without((Node.Mapping) child, path.substring(dot + 1)))
                .map(child -> tree.with(key, new Node.Entry(tree.entries().get(key).keyMark(), child)));
    }
}
