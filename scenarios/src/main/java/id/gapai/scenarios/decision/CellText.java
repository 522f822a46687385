package id.gapai.scenarios.decision;

import id.gapai.charts.text.Language;
import id.gapai.model.forecast.Estimate;
import id.gapai.model.text.Text;
import java.time.LocalDate;
import java.util.function.DoubleFunction;

/** Cells of answers as a reader sees them. */
public record CellText(Language language) {
    private static final String MISSING = "–";
    private static final Text YES = new Text("yes", "ya");
    private static final Text NO = new Text("no", "tidak");

    /** The text of a cell, and on a second line its interval, if it has one. */
    public String of(Column column, Object cell) {
        if (cell == null) {
            return MISSING;
        }
        return switch (column.kind()) {
            case TEXT, WRITTEN -> cell instanceof Text text ? language.pick(text) : cell.toString();
            case FLAG -> language.pick((boolean) cell ? YES : NO);
            case DATE -> language.shortDate((LocalDate) cell);
            case PROBABILITY -> probability((Estimate) cell);
            case COUNT -> number(cell, language::about);
            case SIGNED_COUNT -> number(cell, value -> signed(value, language.about(value)));
            case EXACT, WHOLE -> number(cell, language::count);
            case DECIMAL -> number(cell, value -> language.decimal(value, 2));
            case SHARE -> number(cell, value -> language.percent(value, 1));
            case POINTS -> number(cell, value -> signed(value, language.decimal(100 * value, 1)));
        };
    }

    private String probability(Estimate estimate) {
        var text = language.probability(estimate);
        boolean isAlone = Language.isBound(estimate) || estimate.low() == estimate.high();
        return isAlone ? text : text + "\n" + language.interval(estimate);
    }

    private static String number(Object cell, DoubleFunction<String> text) {
        if (cell instanceof Estimate estimate) {
            var value = text.apply(estimate.value());
            return estimate.low() == estimate.high()
                    ? value
                    : value + "\n" + text.apply(estimate.low()) + " – " + text.apply(estimate.high());
        }
        return text.apply(((Number) cell).doubleValue());
    }

    private static String signed(double value, String text) {
        boolean isZero = text.chars().noneMatch(c -> c >= '1' && c <= '9');
        return value > 0 && !isZero ? "+" + text : text;
    }
}
