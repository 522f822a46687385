package id.gapai.scenarios.spec;

import id.gapai.scenarios.tree.Node;
import java.util.Optional;
import java.util.function.Function;

/**
 * A shape together with how to read it.
 *
 * @param <T> what is read
 */
public record Type<T>(Shape shape, Reader<T> reader) {
    /** Reads a node; empty when it is wrong, and then the problems have been reported. */
    @FunctionalInterface
    public interface Reader<T> {
        Optional<T> read(Node node, Reading at);
    }

    public Optional<T> read(Node node, Reading at) {
        return reader.read(node, at);
    }

    public <U> Type<U> map(Function<? super T, ? extends U> function) {
        return new Type<>(shape, (node, at) -> read(node, at).map(function));
    }

    /** Goes on with what was read, and may refuse it. */
    public <U> Type<U> then(Refinement<T, U> refinement) {
        return new Type<>(shape, (node, at) -> read(node, at).flatMap(value -> refinement.refine(value, node, at)));
    }

    @FunctionalInterface
    public interface Refinement<T, U> {
        Optional<U> refine(T value, Node node, Reading at);
    }
}
