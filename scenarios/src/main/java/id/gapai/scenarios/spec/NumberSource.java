package id.gapai.scenarios.spec;

import id.gapai.model.distribution.Distribution;
import id.gapai.scenarios.tree.Node;
import java.util.Optional;

/** Sees every uncertain number when it is read, and may give another in its place. */
@FunctionalInterface
public interface NumberSource {
    /** Numbers are as they are written. */
    NumberSource WRITTEN = (number, at) -> Optional.of(number.distribution());

    /** An uncertain number as it is written. */
    record Written(Node node, Distribution distribution, Quantity quantity) {}

    /**
     * The number to use.
     *
     * @return empty when there is a problem, which has been reported
     */
    Optional<Distribution> number(Written number, Reading at);
}
