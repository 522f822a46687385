package id.gapai.scenarios.study;

import id.gapai.charts.text.Language;
import id.gapai.charts.text.Messages;
import id.gapai.model.text.Text;
import id.gapai.scenarios.spec.Shape;

/** Units in both languages: the format names them in English, {@code units_id.properties} has the rest. */
final class UnitNames {
    private static final Messages ID = Messages.load(Language.ID, UnitNames.class, "units");

    private UnitNames() {}

    /** The unit of a value; empty for tables and texts. */
    static Text of(Shape shape) {
        if (shape instanceof Shape.Number number) {
            var unit = number.quantity().unit();
            return new Text(unit, ID.text(unit));
        }
        return Text.same("");
    }
}
