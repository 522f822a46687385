package id.gapai.scenarios.tree;

import id.gapai.scenarios.problem.Problem;
import id.gapai.scenarios.problem.Problems;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Reads a YAML 1.2 file that holds one mapping. Anchors, aliases and tags are refused: nothing here needs them, and
 * aliases are what "YAML bombs" are made of.
 */
public final class YamlTree {
    static final int MAX_BYTES = 4_000_000;
    static final int MAX_DEPTH = 50;

    private YamlTree() {}

    /** The mapping, or empty with problems. */
    public static Optional<Node.Mapping> read(Path file, Problems problems) {
        return TextFile.read(file, MAX_BYTES, problems).flatMap(text -> parse(text, file, problems));
    }

    /**
     * The mapping that a text holds, or empty with problems.
     *
     * @param file that problems name
     */
    public static Optional<Node.Mapping> parse(String text, Path file, Problems problems) {
        var settings = LoadSettings.builder().setLabel(file.toString()).setCodePointLimit(MAX_BYTES).build();
        try {
            return root(new Parse(settings).parseString(text).iterator(), file, problems);
        } catch (MalformedTree e) {
            problems.add(e.problem());
        } catch (MarkedYamlEngineException e) {
            int line = e.getProblemMark().map(mark -> mark.getLine() + 1).orElse(0);
            problems.add(new Problem(file, line, "", "is not valid YAML: " + e.getProblem().strip().replace('\n', ' '), "", yamlHint(e)));
        } catch (YamlEngineException e) {
            problems.add(new Problem(file, 0, "", "is not valid YAML: " + e.getMessage(), "", ""));
        }
        return Optional.empty();
    }

    private static String yamlHint(MarkedYamlEngineException e) {
        return e.getProblem().contains("TAB")
                ? "indent with spaces, not tabs"
                : "look at the indentation, and put texts with ': ' or '#' in quotes";
    }

    private static Optional<Node.Mapping> root(Iterator<Event> events, Path file, Problems problems)
            throws MalformedTree {
        var root = new TreeBuilder(file, events).document();
        if (root.isPresent() && root.get() instanceof Node.Mapping mapping) {
            return Optional.of(mapping);
        }
        problems.add(new Problem(file, 1, "", "holds no mapping", "lines of the form 'key: value'", ""));
        return Optional.empty();
    }
}
