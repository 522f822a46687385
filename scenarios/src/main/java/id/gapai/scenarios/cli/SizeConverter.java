package id.gapai.scenarios.cli;

import java.util.Locale;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Sizes of memory in bytes, as 512m or 2g. */
final class SizeConverter implements ITypeConverter<Long> {
    private static final Pattern SIZE = Pattern.compile("([1-9][0-9]{0,5})([mgMG])");
    private static final long LEAST = 64L << 20;

    @Override
    public Long convert(String text) {
        var match = SIZE.matcher(text);
        long bytes = match.matches() ? Long.parseLong(match.group(1)) << (match.group(2).toLowerCase(Locale.ROOT).equals("g") ? 30 : 20) : 0;
        if (bytes < LEAST) {
            throw new TypeConversionException("'" + text + "' is not a size like 512m or 2g, 64m at least");
        }
        return bytes;
    }
}
