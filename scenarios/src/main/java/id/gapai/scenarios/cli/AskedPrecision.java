package id.gapai.scenarios.cli;

import id.gapai.simulation.Precision.Measure;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * A precision as it is asked for on the command line.
 *
 * @param text      as it was written
 * @param halfWidth a probability, or persons
 */
record AskedPrecision(String text, Measure measure, double halfWidth) {
    private static final Pattern FORM = Pattern.compile("(?:(probability|difference|median)=)?(\\d{1,9}(?:\\.\\d{1,9})?)\\s*(pp)?");
    private static final double LEAST_POINTS = 0.01;
    private static final double MOST_POINTS = 20;
    private static final double LEAST_PERSONS = 0.1;
    private static final String ALLOWED =
            "0.5pp (probability of the target), difference=0.5pp (the same against the reference), difference=200 or median=500 (active residents)";

    /** {@code 0.5pp}, {@code difference=0.5pp}, {@code difference=200}, {@code median=500}. */
    static final class Converter implements ITypeConverter<AskedPrecision> {
        @Override
        public AskedPrecision convert(String text) {
            var parts = FORM.matcher(text.strip());
            if (!parts.matches()) {
                throw new TypeConversionException("'" + text + "' is not like " + ALLOWED);
            }
            double number = Double.parseDouble(parts.group(2));
            return parts.group(3) == null ? persons(text, parts.group(1), number) : points(text, parts.group(1), number);
        }
    }

    private static AskedPrecision points(String text, String what, double points) {
        if ("median".equals(what)) {
            throw new TypeConversionException("'" + text + "' is no number of persons; allowed are " + ALLOWED);
        }
        if (points < LEAST_POINTS || points > MOST_POINTS) {
            throw new TypeConversionException("'" + text + "' is not from " + LEAST_POINTS + "pp to " + MOST_POINTS + "pp");
        }
        return new AskedPrecision(text, isDifference(what) ? Measure.PROBABILITY_DIFFERENCE : Measure.PROBABILITY, points / 100);
    }

    private static AskedPrecision persons(String text, String what, double persons) {
        if (what == null || what.equals("probability")) {
            throw new TypeConversionException("'" + text + "' has no unit; allowed are " + ALLOWED);
        }
        if (persons < LEAST_PERSONS) {
            throw new TypeConversionException("'" + text + "' is not at least " + LEAST_PERSONS + " persons");
        }
        return new AskedPrecision(text, isDifference(what) ? Measure.DIFFERENCE : Measure.MEDIAN, persons);
    }

    private static boolean isDifference(String what) {
        return "difference".equals(what);
    }

    @Override
    public String toString() {
        return text;
    }
}
