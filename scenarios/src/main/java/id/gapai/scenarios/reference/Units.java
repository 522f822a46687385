package id.gapai.scenarios.reference;

import id.gapai.scenarios.spec.Quantity;
import id.gapai.scenarios.spec.Shape;
import java.util.Optional;

/** The quantity behind a description, if it is one. */
final class Units {
    private Units() {}

    static Optional<String> of(Shape shape) {
        return quantity(shape).map(Quantity::unit);
    }

    static Optional<Quantity> quantity(Shape shape) {
        if (shape instanceof Shape.Number number) {
            return Optional.of(number.quantity());
        }
        return shape instanceof Shape.Either either ? quantity(either.alternatives().get(0)) : Optional.empty();
    }
}
