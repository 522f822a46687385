package id.gapai.scenarios.cli;

import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A probability that is wanted, as 80 %, 80% or 0.8. */
final class ProbabilityConverter implements ITypeConverter<Double> {
    /** With as many digits as a number has that was written down for a run that goes on. */
    private static final Pattern NUMBER = Pattern.compile("([0-9]{1,2}(?:\\.[0-9]{1,18})?) *(%?)");
    private static final double LEAST = 0.001;

    @Override
    public Double convert(String text) {
        var match = NUMBER.matcher(text.strip());
        if (match.matches()) {
            double number = Double.parseDouble(match.group(1));
            double share = match.group(2).isEmpty() ? number : number / 100;
            if (share >= LEAST && share <= 1 - LEAST) {
                return share;
            }
        }
        throw new TypeConversionException("'" + text + "' is not a probability from 0.1% to 99.9%, like 80%");
    }
}
