package id.gapai.scenarios.tables;

import id.gapai.scenarios.decision.Percentage;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;

/** What stands in a file as a text, as what it is. */
final class Written {
    /** A spreadsheet keeps fifteen digits. */
    private static final String DIGITS = "-?(?:0|[1-9]\\d{0,8})(?:\\.\\d{1,6})?|-?[1-9]\\d{0,14}";

    private static final Pattern NUMBER = Pattern.compile(DIGITS);
    private static final Pattern PERCENT = Pattern.compile("(" + DIGITS + ")[ \u00a0]?%");
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private Written() {}

    /** A {@link Double}, a {@link Long}, a {@link Percentage}, a {@link LocalDate} or, of anything else (a range, a month, a distribution), the text. */
    static Object of(String text) {
        if (NUMBER.matcher(text).matches()) {
            return text.contains(".") ? (Object) Double.valueOf(text) : Long.valueOf(text);
        }
        var percent = PERCENT.matcher(text);
        if (percent.matches()) {
            return percentage(percent.group(1), text);
        }
        return DATE.matcher(text).matches() ? date(text) : text;
    }

    /** The nearest number to the share, as which one hundredth of the nearest number to the per cent may not come out. */
    private static Percentage percentage(String perCent, String text) {
        int point = perCent.indexOf('.');
        return new Percentage(new BigDecimal(perCent).movePointLeft(2).doubleValue(), point < 0 ? 0 : perCent.length() - point - 1, text);
    }

    private static Object date(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            return text;
        }
    }
}
