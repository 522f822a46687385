package id.gapai.scenarios.tables;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;

/** What stands in a file as a text, as what it is. */
final class Written {
    /** Fifteen digits are what a spreadsheet keeps, and a year of publication is no quantity, but may be sorted as one. */
    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9]\\d{0,14})(\\.\\d{1,12})?");

    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private Written() {}

    /** A {@link Double}, a {@link Long}, a {@link LocalDate} or, of anything else (a range, a month, a distribution), the text. */
    static Object of(String text) {
        if (DATE.matcher(text).matches()) {
            return date(text);
        }
        if (!NUMBER.matcher(text).matches()) {
            return text;
        }
        return text.contains(".") ? (Object) Double.valueOf(text) : Long.valueOf(text);
    }

    private static Object date(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            return text;
        }
    }
}
