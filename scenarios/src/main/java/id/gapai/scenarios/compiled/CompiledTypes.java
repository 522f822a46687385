package id.gapai.scenarios.compiled;

import id.gapai.model.array.DoubleTable;
import id.gapai.model.array.Doubles;
import id.gapai.model.array.Ints;
import id.gapai.model.distribution.Distribution;
import id.gapai.scenarios.spec.Numbers;
import id.gapai.scenarios.spec.Quantity;
import id.gapai.scenarios.spec.Type;
import id.gapai.scenarios.spec.Types;
import java.util.List;
import java.util.Optional;

/** Arrays of one model: [G] has a number per segment, [H] a number per day. */
final class CompiledTypes {
    private final int segments;
    private final int days;

    CompiledTypes(int segments, int days) {
        this.segments = segments;
        this.days = days;
    }

    /** [H] */
    Type<Doubles> daily(Quantity quantity) {
        return sized(Types.list(Numbers.certain(quantity)), days, "days").map(CompiledTypes::doubles);
    }

    /** [H] */
    Type<Ints> dailyCounts() {
        return sized(Types.list(Numbers.whole(Quantity.count(""))), days, "days").map(CompiledTypes::ints);
    }

    /** [G] */
    Type<Doubles> bySegment(Quantity quantity) {
        return sized(Types.list(Numbers.certain(quantity)), segments, "segments").map(CompiledTypes::doubles);
    }

    /** [G] */
    Type<Ints> countsBySegment(Quantity quantity) {
        return sized(Types.list(Numbers.whole(quantity)), segments, "segments").map(CompiledTypes::ints);
    }

    /** [G] */
    Type<List<Distribution>> parametersBySegment() {
        return sized(Types.list(Parameter.type()), segments, "segments");
    }

    /** [G][H] */
    Type<DoubleTable> table(Quantity quantity) {
        return sized(Types.list(daily(quantity)), segments, "segments").map(DoubleTable::new);
    }

    private static <T> Type<List<T>> sized(Type<List<T>> list, int size, String what) {
        return list.then((items, node, at) -> items.size() == size
                ? Optional.of(items)
                : at.wrong(node, "has " + items.size() + " entries", size + ", as there are " + what, ""));
    }

    private static Doubles doubles(List<Double> values) {
        return Doubles.generate(values.size(), values::get);
    }

    private static Ints ints(List<Integer> values) {
        return Ints.generate(values.size(), values::get);
    }
}
