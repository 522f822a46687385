package id.gapai.scenarios.spec;

import id.gapai.scenarios.problem.Nearest;
import id.gapai.scenarios.problem.Problem;
import id.gapai.scenarios.problem.Problems;
import id.gapai.scenarios.tree.Mark;
import id.gapai.scenarios.tree.Node;
import java.util.Collection;
import java.util.Optional;

/** Where the reader is, where it puts problems, and what gives uncertain numbers. */
public record Reading(Problems problems, String path, NumberSource numbers) {
    public static Reading start(Problems problems) {
        return start(problems, NumberSource.WRITTEN);
    }

    public static Reading start(Problems problems, NumberSource numbers) {
        return new Reading(problems, "", numbers);
    }

    public Reading at(String key) {
        return new Reading(problems, path.isEmpty() ? key : path + "." + key, numbers);
    }

    public Reading at(int index) {
        return new Reading(problems, path + "[" + index + "]", numbers);
    }

    /** The last key of the path: the name of an entry in a mapping of names. */
    public String name() {
        return path.substring(path.lastIndexOf('.') + 1);
    }

    /** Reports a problem at the node; returns nothing, for the reader to pass on. */
    public <T> Optional<T> wrong(Node node, String what, String allowed, String hint) {
        return wrong(node.mark(), what, allowed, hint);
    }

    public <T> Optional<T> wrong(Mark mark, String what, String allowed, String hint) {
        problems.add(new Problem(mark.file(), mark.line(), path, what, allowed, hint));
        return Optional.empty();
    }

    /** Reports a word that is not among those known. */
    public <T> Optional<T> unknown(Mark mark, String what, String word, Collection<String> known) {
        var allowed = known.isEmpty() ? "none is defined" : String.join(", ", known);
        return wrong(mark, "unknown " + what + " '" + word + "'", allowed, Nearest.hint(word, known));
    }

    /** Reports that something else than {@code wanted} is written. */
    public <T> Optional<T> mismatch(Node node, String wanted) {
        return wrong(node, "is " + describe(node), wanted, "");
    }

    private static String describe(Node node) {
        if (node instanceof Node.Scalar scalar) {
            return scalar.isNothing() ? "empty" : "'" + shortened(scalar.text()) + "'";
        }
        return node instanceof Node.Sequence ? "a list" : "a mapping";
    }

    private static String shortened(String text) {
        return text.length() <= 60 ? text : text.substring(0, 57) + "…";
    }
}
