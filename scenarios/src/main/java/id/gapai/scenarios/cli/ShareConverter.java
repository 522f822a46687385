package id.gapai.scenarios.cli;

import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A share from 0 to 1, as 50 %, 50% or 0.5. */
final class ShareConverter implements ITypeConverter<Double> {
    private static final Pattern NUMBER = Pattern.compile("([0-9]{1,3}(?:\\.[0-9]{1,4})?) *(%?)");

    @Override
    public Double convert(String text) {
        var match = NUMBER.matcher(text.strip());
        if (match.matches()) {
            double number = Double.parseDouble(match.group(1));
            double share = match.group(2).isEmpty() ? number : number / 100;
            if (share <= 1) {
                return share;
            }
        }
        throw new TypeConversionException("'" + text + "' is not a share from 0% to 100%, like 50%");
    }
}
