package id.gapai.scenarios.decision;

import id.gapai.model.forecast.Estimate;
import id.gapai.model.text.Text;
import java.time.LocalDate;

/**
 * A column of an {@link AnswerTable}.
 *
 * @param id    heading in files: lower case, words joined by {@code _}
 * @param title heading for readers
 */
public record Column(String id, Text title, Kind kind) {
    /** What the cells are. A cell may also be null: there is no such value. */
    public enum Kind {
        /** A name or words: {@link String}, or {@link Text}, which files have in English. */
        TEXT,
        /** Persons, activations or officer-days, a {@link Number} or an {@link Estimate}, without digits that mean nothing. */
        COUNT,
        /** A difference of such, with its sign. */
        SIGNED_COUNT,
        /** A {@link Number} to be shown with all its digits up to the unit: a number of officers, an amount of money. */
        EXACT,
        /** A whole number that is no estimate: an age, a line, a number of paths; an {@link Integer} or a {@link Long}. */
        WHOLE,
        /** A number without unit, with two decimals. */
        DECIMAL,
        /** A share or an index, 0 … 1, in per cent. */
        SHARE,
        /** A difference of shares, with its sign, in percentage points. */
        POINTS,
        /** An estimated probability with its exact interval: never 0 % or 100 %. */
        PROBABILITY,
        /** A {@link LocalDate}. */
        DATE,
        /** Yes or no: a {@link Boolean}. */
        FLAG,
        /** As it stands in a file: a {@link String}, a {@link Text}, a {@link Number}, a {@link Percentage} or a {@link LocalDate}; files other than workbooks have it as a text. */
        WRITTEN
    }

    public static Column of(String id, String en, String indonesian, Kind kind) {
        return new Column(id, new Text(en, indonesian), kind);
    }

    void require(Object cell) {
        boolean right = cell == null
                || switch (kind) {
                    case TEXT -> cell instanceof String || cell instanceof Text;
                    case DATE -> cell instanceof LocalDate;
                    case WHOLE -> cell instanceof Integer || cell instanceof Long;
                    case FLAG -> cell instanceof Boolean;
                    case WRITTEN -> cell instanceof String
                            || cell instanceof Text
                            || cell instanceof Number
                            || cell instanceof Percentage
                            || cell instanceof LocalDate;
                    case PROBABILITY -> cell instanceof Estimate;
                    default -> cell instanceof Number || cell instanceof Estimate;
                };
        if (!right) {
            throw new IllegalArgumentException("column " + id + " of kind " + kind + " cannot hold " + cell.getClass());
        }
    }
}
