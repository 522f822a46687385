package id.gapai.scenarios.study;

import id.gapai.scenarios.csv.PosteriorTable;
import id.gapai.scenarios.format.WorldFormat;
import id.gapai.scenarios.spec.Leaf;
import id.gapai.scenarios.spec.Provenance;
import id.gapai.scenarios.spec.Shape;
import id.gapai.scenarios.tree.Node;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What goes into a scenario of a study, number by number.
 *
 * @param trees     the files as read
 * @param posterior what takes the place of numbers of the world
 */
record StudyInputs(List<FileTree> trees, AsOfRule rule, Optional<PosteriorTable> posterior) {
    private static final String CHECKS = "checks.";

    /** Every number and table of a merged tree, in the order of the format; without the totals that are only compared. */
    List<InputNumber> of(Node.Mapping tree) {
        var names = new InputNames(tree);
        return Leaf.of(tree, WorldFormat.shape()).stream()
                .filter(leaf -> leaf.shape() instanceof Shape.Number || leaf.shape() instanceof Shape.Table)
                .map(leaf -> InputNumber.of(leaf, names.of(leaf.keys()), provenance(leaf), rule))
                .map(this::fitted)
                .filter(input -> !input.path().startsWith(CHECKS))
                .toList();
    }

    /** A number of the world in whose place the posterior stands tells so. */
    private InputNumber fitted(InputNumber written) {
        return posterior
                .filter(table -> table.sample().columns().contains(written.path()))
                .filter(table -> !isOfAStrategy(written.file()))
                .map(table -> written.withValue(table.describe(written.path(), written.value())))
                .orElse(written);
    }

    static boolean isOfAStrategy(Path file) {
        return file.getParent().endsWith("strategies");
    }

    /** Of the last layer that says it: a strategy and the levers that it pulls go by one name. */
    private Provenance provenance(Leaf leaf) {
        var file = leaf.node().mark().file();
        var read = trees.stream().filter(tree -> tree.file().equals(file)).toList();
        if (read.isEmpty()) {
            throw new IllegalStateException("nothing was read from " + file);
        }
        return read.stream()
                .filter(tree -> tree.has(leaf.keys()))
                .reduce((first, last) -> last)
                .orElse(read.get(0))
                .provenance(leaf.keys());
    }
}
