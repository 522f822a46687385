package id.gapai.scenarios.compiled;

import id.gapai.model.array.DoubleTable;
import id.gapai.model.array.Doubles;
import id.gapai.model.distribution.Distribution;
import id.gapai.model.distribution.JointSample;
import id.gapai.scenarios.spec.Key;
import id.gapai.scenarios.spec.Numbers;
import id.gapai.scenarios.spec.Quantity;
import id.gapai.scenarios.spec.Section;
import id.gapai.scenarios.spec.Type;
import id.gapai.scenarios.spec.Types;
import id.gapai.simulation.compiled.CompiledModel;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What version 2 of the format has beyond version 1. */
final class JointFields {
    private static final int MOST_DAYS = 40_000;
    private static final Key<List<String>> COLUMNS = Key.required("columns", Types.list(Types.text()), "");
    private static final Key<List<Doubles>> ROWS =
            Key.required("rows", Types.list(Types.list(Numbers.certain(Quantity.any(""))).map(JointFields::doubles)), "");

    /** The joint sample. */
    static final Key<JointSample> JOINT = Key.required(
            "joint", Types.fields(List.of(COLUMNS, ROWS), JointFields::require, JointFields::sample), "");

    private JointFields() {}

    private static Doubles doubles(List<Double> values) {
        return Doubles.generate(values.size(), values::get);
    }

    private static void require(Section s) {
        int columns = s.get(COLUMNS).size();
        if (columns == 0 || s.get(COLUMNS).stream().distinct().count() < columns) {
            s.refuse(COLUMNS, "are " + s.get(COLUMNS), "at least one, with unique names", "");
        }
        if (s.get(ROWS).isEmpty() || s.get(ROWS).stream().anyMatch(row -> row.size() != columns)) {
            s.refuse(ROWS, "do not fit the columns", "at least one row, and " + columns + " values in each", "");
        }
    }

    private static JointSample sample(Section s) {
        return new JointSample(s.get(COLUMNS), new DoubleTable(s.get(ROWS)));
    }

    /** Where demand stood before day 0. */
    static Key<Optional<CompiledModel.KnownSwing>> known(CompiledTypes types) {
        var swing = types.parameter("swing");
        var age = Key.required("age", Numbers.whole(Quantity.whole("days", 0, MOST_DAYS)), "");
        return Key.maybe(
                "known",
                Types.fields(List.of(swing, age), s -> new CompiledModel.KnownSwing(s.get(swing), s.get(age))),
                "");
    }

    /** A parameter that is a column of the sample. */
    static Type<Distribution> column(JointSample sample) {
        var column = Key.required("column", Types.oneOf("column", Types.words(sample.columns())), "");
        var factor = Key.optional("factor", Numbers.certain(Quantity.any("")), 1.0, "1", "");
        return Types.fields(List.of(column, factor), s -> sample.distribution(s.get(column)).scaled(s.get(factor)));
    }

    static Map<String, Object> document(JointSample sample) {
        return new Fields()
                .and("columns", sample.columns())
                .and("rows", CompiledModelDocument.rows(sample.values()))
                .map();
    }

    static Map<String, Object> document(CompiledModel.KnownSwing known) {
        return new Fields().and("swing", Parameter.document(known.swing())).and("age", known.age()).map();
    }

    static Map<String, Object> document(Distribution.Joint joint) {
        return new Fields()
                .and("column", joint.sample().columns().get(joint.column()))
                .andIf("factor", Optional.of(joint.factor()).filter(factor -> factor != 1), factor -> factor)
                .map();
    }
}
