package id.gapai.scenarios.spec;

import java.math.BigDecimal;
import java.util.OptionalDouble;
import java.util.regex.Pattern;

/** Numbers as people write them: {@code 12}, {@code 0.5}, {@code 1e-4}, {@code 25 %}. */
public final class NumberText {
    private static final Pattern NUMBER = Pattern.compile("[-+]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][-+]?\\d{1,3})?");
    private static final Pattern PERCENT = Pattern.compile("(.*?)\\s*%");
    private static final Pattern COMMA = Pattern.compile("[-+]?\\d+(\\.\\d{3})*,\\d+.*|[-+]?\\d{1,3}(,\\d{3})+.*");

    private NumberText() {}

    /** The number; empty when the text is none. Percent is divided by 100, exactly rounded. */
    public static OptionalDouble parse(String text) {
        var percent = PERCENT.matcher(text);
        boolean isPercent = percent.matches();
        var digits = isPercent ? percent.group(1) : text;
        if (!NUMBER.matcher(digits).matches()) {
            return OptionalDouble.empty();
        }
        var number = new BigDecimal(digits);
        double value = (isPercent ? number.movePointLeft(2) : number).doubleValue();
        return Double.isFinite(value) ? OptionalDouble.of(value) : OptionalDouble.empty();
    }

    static boolean isPercent(String text) {
        return text.endsWith("%");
    }

    /** What to do about a text that is no number; empty when nothing comes to mind. */
    public static String hint(String text) {
        if (COMMA.matcher(text).matches()) {
            return "write decimals with a point and no separator between thousands: 1234.5";
        }
        return text.matches("(?i)[-+.]*(nan|inf|infinity)") ? "leave out what is not known" : "";
    }
}
