package id.gapai.scenarios.spec;

import static org.assertj.core.api.Assertions.assertThat;

import id.gapai.scenarios.problem.Problem;
import id.gapai.scenarios.problem.Problems;
import id.gapai.scenarios.tree.Node;
import id.gapai.scenarios.tree.YamlTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OverlayTest {
    private static final Shape NUMBER = new Shape.Number(Quantity.any("units"), true);
    private static final Shape.Fields THING = fields(field("size", NUMBER), field("list", new Shape.Items(NUMBER)));
    private static final Shape.Fields FILE = fields(field("a", NUMBER), field("things", new Shape.Named(THING)));

    @TempDir
    Path folder;

    private final Problems problems = new Problems();

    private static Shape.Fields fields(Shape.Field... fields) {
        return new Shape.Fields(List.of(fields));
    }

    private static Shape.Field field(String name, Shape shape) {
        return new Shape.Field(name, shape, true, "", "");
    }

    @Test
    void mappingsAreMergedAndValuesReplaced() throws Exception {
        var merged = overlay(
                "a: 1\nthings: {x: {size: 1, list: [1, 2]}, y: {size: 2}}",
                "things: {x: {list: [3]}, z: {size: 4}}");

        assertThat(leaves(merged))
                .isEqualTo("a=1, things.x.size=1, things.x.list[0]=3, things.y.size=2, things.z.size=4");
    }

    @Test
    void aNumberWithItsSourceIsReplacedAsAWhole() throws Exception {
        var merged = overlay("a: {range: 1 to 2, source: x}", "a: {value: 3}");

        assertThat(((Node.Mapping) merged.find("a").orElseThrow()).entries()).containsOnlyKeys("value");
    }

    @Test
    void nothingLaidOverChangesNothing() throws Exception {
        var base = tree("base", "a: 1\nthings: {x: {size: 1}}");

        assertThat(Overlay.apply(base, Node.Mapping.empty(base.mark()), FILE, at())).isEqualTo(base);
        assertThat(leaves(Overlay.apply(base, base, FILE, at()))).isEqualTo(leaves(base));
    }

    @Test
    void layingOverIsAssociative() throws Exception {
        var a = tree("a", "a: 1\nthings: {x: {size: 1}}");
        var b = tree("b", "things: {x: {size: 2}, y: {size: 3}}");
        var c = tree("c", "a: 2\nthings: {y: {list: [1]}}");

        var left = Overlay.apply(Overlay.apply(a, b, FILE, at()), c, FILE, at());
        var right = Overlay.apply(a, Overlay.apply(b, c, FILE, at()), FILE, at());

        assertThat(leaves(left)).isEqualTo(leaves(right));
    }

    @Test
    void everyValueKeepsThePlaceWhereItWasWritten() throws Exception {
        var merged = overlay("a: 1\nthings: {x: {size: 1}}", "\n\nthings: {x: {size: 2}}");

        var size = Leaf.of(merged, FILE).get(1);
        assertThat(size.node().mark().line()).isEqualTo(3);
        assertThat(size.node().mark().file()).hasFileName("over.yaml");
    }

    @Test
    void unknownKeysAreReportedAndLeftOut() throws Exception {
        var merged = overlay("a: 1", "b: 2\nthings: {x: {sise: 1}}\nnote: fine");

        assertThat(leaves(merged)).isEqualTo("a=1");
        assertThat(problems.list()).extracting(Problem::path).containsExactly("b", "things.x.sise");
    }

    private Node.Mapping overlay(String base, String over) throws IOException {
        return Overlay.apply(tree("base", base), tree("over", over), FILE, at());
    }

    private Reading at() {
        return Reading.start(problems);
    }

    private Node.Mapping tree(String name, String yaml) throws IOException {
        return YamlTree.read(Files.writeString(folder.resolve(name + ".yaml"), yaml), problems).orElseThrow();
    }

    private static String leaves(Node.Mapping tree) {
        return Leaf.of(tree, FILE).stream()
                .map(leaf -> leaf.path() + "=" + leaf.text())
                .collect(Collectors.joining(", "));
    }
}
