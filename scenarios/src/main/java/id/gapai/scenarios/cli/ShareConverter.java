package id.gapai.scenarios.cli;

import java.util.OptionalDouble;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A share from 0 to 1, as 50 %, 50% or 0.5. */
final class ShareConverter implements ITypeConverter<Double> {
    /** With as many digits as a number has that was written down for a run that goes on. */
    private static final Pattern NUMBER = Pattern.compile("([0-9]{1,3}(?:\\.[0-9]{1,18})?) *(%?)");

    @Override
    public Double convert(String text) {
        return share(text).stream().boxed().findFirst().orElseThrow(() -> new TypeConversionException("'" + text + "' is not a share from 0% to 100%, like 50%"));
    }

    /** Empty if it is none. */
    static OptionalDouble share(String text) {
        var match = NUMBER.matcher(text.strip());
        if (!match.matches()) {
            return OptionalDouble.empty();
        }
        double number = Double.parseDouble(match.group(1));
        double share = match.group(2).isEmpty() ? number : number / 100;
        return share <= 1 ? OptionalDouble.of(share) : OptionalDouble.empty();
    }
}
