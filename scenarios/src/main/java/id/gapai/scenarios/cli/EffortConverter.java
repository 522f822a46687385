package id.gapai.scenarios.cli;

import id.gapai.scenarios.plan.PlanEffort.Level;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** How long to search, by name. */
final class EffortConverter implements ITypeConverter<Level> {
    @Override
    public Level convert(String text) {
        return Arrays.stream(Level.values())
                .filter(level -> name(level).equals(text))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException(
                        "'" + text + "' is none of " + Arrays.stream(Level.values()).map(EffortConverter::name).collect(Collectors.joining(", "))));
    }

    private static String name(Level level) {
        return level.name().toLowerCase(Locale.ROOT);
    }
}
