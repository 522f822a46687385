package id.gapai.scenarios.csv;

import id.gapai.scenarios.spec.NumberText;
import id.gapai.scenarios.spec.Quantity;
import id.gapai.scenarios.spec.Types;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * What a cell of a table may hold.
 *
 * @param allowed in words
 * @param parse   empty when the text is not allowed
 */
record Cell<T>(String allowed, Function<String, Optional<T>> parse) {
    static Cell<String> text() {
        return new Cell<>("a text that can be seen", text -> text.isBlank() || Types.holdsOrders(text) ? Optional.empty() : Optional.of(text));
    }

    static Cell<Double> number(Quantity quantity) {
        return new Cell<>(quantity.allowed(), text -> {
            var value = NumberText.parse(text);
            boolean allowed = value.isPresent() && !text.endsWith("%") && quantity.allows(value.getAsDouble());
            return allowed ? Optional.of(value.getAsDouble()) : Optional.empty();
        });
    }

    static Cell<Integer> whole(int min, int max) {
        var number = number(Quantity.whole("", min, max));
        return new Cell<>(number.allowed(), text -> number.parse().apply(text).map(Double::intValue));
    }

    static Cell<LocalDate> date() {
        return new Cell<>("a date like 2024-06-30", text -> {
            try {
                return Optional.of(LocalDate.parse(text));
            } catch (DateTimeException e) {
                return Optional.empty();
            }
        });
    }

    static <T> Cell<T> oneOf(Map<String, T> words) {
        return new Cell<>(String.join(", ", new TreeSet<>(words.keySet())), text -> Optional.ofNullable(words.get(text)));
    }

    /** The cell may be empty. */
    Cell<Optional<T>> orEmpty() {
        return new Cell<>(
                allowed + ", or nothing",
                text -> text.isEmpty() ? Optional.of(Optional.empty()) : parse.apply(text).map(Optional::of));
    }
}
