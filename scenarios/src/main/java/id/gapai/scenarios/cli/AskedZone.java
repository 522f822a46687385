package id.gapai.scenarios.cli;

import id.gapai.scenarios.ranking.Objective;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * A difference that does not matter, as it is written on the command line.
 *
 * @param text      as it was written
 * @param objective whose difference it is
 * @param value     a probability, or persons
 */
record AskedZone(String text, Objective objective, double value) {
    private static final Pattern FORM = Pattern.compile("(\\d{1,9}(?:\\.\\d{1,9})?)\\s*(pp)?");
    private static final double LEAST_POINTS = 0.01;
    private static final double MOST_POINTS = 20;

    /** {@code 0.5pp}, {@code 500}. */
    static final class Converter implements ITypeConverter<AskedZone> {
        @Override
        public AskedZone convert(String text) {
            var parts = FORM.matcher(text.strip());
            if (!parts.matches()) {
                throw new TypeConversionException("'" + text + "' is not like 0.5pp (percentage points) or 500 (active residents)");
            }
            double number = Double.parseDouble(parts.group(1));
            return parts.group(2) == null ? persons(text, number) : points(text, number);
        }
    }

    private static AskedZone points(String text, double points) {
        if (points < LEAST_POINTS || points > MOST_POINTS) {
            throw new TypeConversionException("'" + text + "' is not from " + LEAST_POINTS + "pp to " + MOST_POINTS + "pp");
        }
        return new AskedZone(text, Objective.PROBABILITY, points / 100);
    }

    private static AskedZone persons(String text, double persons) {
        if (persons < 1) {
            throw new TypeConversionException("'" + text + "' is not at least 1 active resident; percentage points are written as 0.5pp");
        }
        return new AskedZone(text, Objective.EXPECTED, persons);
    }

    static String allowed(Objective objective) {
        return objective == Objective.PROBABILITY ? "percentage points: 0.5pp" : "active residents: 500";
    }

    @Override
    public String toString() {
        return text;
    }
}
