package id.gapai.scenarios.cli;

import id.gapai.scenarios.cli.BacktestCommand.Format;
import java.util.Arrays;
import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Formats by their lower-case names. */
final class FormatConverter implements ITypeConverter<Format> {
    @Override
    public Format convert(String text) {
        return Arrays.stream(Format.values())
                .filter(format -> name(format).equals(text))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException(
                        "'" + text + "' is not a format; there is: " + String.join(", ", Arrays.stream(Format.values()).map(FormatConverter::name).toList())));
    }

    private static String name(Format format) {
        return format.name().toLowerCase(Locale.ROOT);
    }
}
