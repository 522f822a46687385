package id.gapai.scenarios.cli;

import id.gapai.simulation.allocation.Objective;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** What a plan is to be good for, by its name. */
final class ObjectiveConverter implements ITypeConverter<Objective> {
    @Override
    public Objective convert(String text) {
        return Arrays.stream(Objective.values())
                .filter(objective -> name(objective).equals(text))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException("'" + text + "' is none of "
                        + Arrays.stream(Objective.values()).map(ObjectiveConverter::name).collect(Collectors.joining(", "))));
    }

    private static String name(Objective objective) {
        return objective.name().toLowerCase(Locale.ROOT);
    }
}
