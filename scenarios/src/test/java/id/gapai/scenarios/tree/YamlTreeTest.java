package id.gapai.scenarios.tree;

import static org.assertj.core.api.Assertions.assertThat;

import id.gapai.scenarios.problem.Problems;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What YAML 1.2 says; what is refused is in the folder of bad studies. */
class YamlTreeTest {
    @TempDir
    Path folder;

    private final Problems problems = new Problems();

    @Test
    void everyNodeKnowsItsLine() throws Exception {
        var tree = yaml("# first\na: 1\nb:\n  - x\n  - {c: 2}\n").orElseThrow();

        assertThat(tree.entries().get("b").keyMark().line()).isEqualTo(3);
        var items = ((Node.Sequence) tree.find("b").orElseThrow()).items();
        assertThat(items.get(0).mark().line()).isEqualTo(4);
        assertThat(((Node.Mapping) items.get(1)).find("c").orElseThrow().mark().line()).isEqualTo(5);
    }

    @Test
    void wordsStayWords() throws Exception {
        var tree = yaml("no: NO\nquoted: \"12\"\nnothing:\ndate: 2024-06-01\n").orElseThrow();

        assertThat(tree.find("no")).get().extracting("text").isEqualTo("NO");
        assertThat(tree.find("quoted")).get().extracting("plain").isEqualTo(false);
        assertThat(((Node.Scalar) tree.find("nothing").orElseThrow()).isNothing()).isTrue();
        assertThat(tree.find("date")).get().extracting("text").isEqualTo("2024-06-01");
    }

    @Test
    void entriesKeepTheirOrder() throws Exception {
        assertThat(yaml("z: 1\na: 2\nm: 3\n").orElseThrow().entries().keySet()).containsExactly("z", "a", "m");
    }

    @Test
    void jsonGivesTheSameTree() throws Exception {
        var text = "{\"a\": [1, 2.5e-3, \"x\", true, null],\n \"b\": {\"c\": \"\"}}";
        var json = JsonTree.read(Files.writeString(folder.resolve("a.yaml"), text), problems);

        assertThat(json).isEqualTo(yaml(text)).isNotEmpty();
    }

    @Test
    void jsonWithRepeatedFieldsOrSeveralDocumentsIsRefused() throws Exception {
        assertThat(JsonTree.read(Files.writeString(folder.resolve("a.json"), "{\"a\": 1,\n\"a\": 2}"), problems)).isEmpty();
        assertThat(JsonTree.read(Files.writeString(folder.resolve("b.json"), "{} {}"), problems)).isEmpty();
        assertThat(JsonTree.read(Files.writeString(folder.resolve("c.json"), "[".repeat(100)), problems)).isEmpty();
        assertThat(JsonTree.read(Files.writeString(folder.resolve("d.json"), "{\"a\": [1"), problems)).isEmpty();
        assertThat(problems.list()).extracting("line").containsExactlyInAnyOrder(2, 1, 0, 1);
    }

    private Optional<Node.Mapping> yaml(String text) throws IOException {
        return YamlTree.read(Files.writeString(folder.resolve("a.yaml"), text), problems);
    }
}
