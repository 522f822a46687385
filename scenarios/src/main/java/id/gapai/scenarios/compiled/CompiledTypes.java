package id.gapai.scenarios.compiled;

import id.gapai.model.array.DoubleTable;
import id.gapai.model.array.Doubles;
import id.gapai.model.array.Ints;
import id.gapai.model.distribution.Distribution;
import id.gapai.model.distribution.JointSample;
import id.gapai.scenarios.spec.Key;
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
    private final Parameter parameter;

    /** @param joint of which parameters may be columns */
    CompiledTypes(int segments, int days, Optional<JointSample> joint) {
        this.segments = segments;
        this.days = days;
        parameter = new Parameter(joint);
    }

    Key<Distribution> parameter(String name) {
        return Key.required(name, parameter.type(), "");
    }

    Key<Distribution> factor(String name) {
        return Key.optional(name, parameter.type(), Distribution.of(1), "1", "");
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
        return sized(Types.list(parameter.type()), segments, "segments");
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
