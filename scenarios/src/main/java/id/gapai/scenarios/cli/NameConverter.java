package id.gapai.scenarios.cli;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Constants by their names in lower case, with hyphens between words. */
abstract class NameConverter<E extends Enum<E>> implements ITypeConverter<E> {
    private final E[] constants;
    private final String refusal;

    /** @param refusal what a wrong name is told, before all right ones */
    NameConverter(Class<E> type, String refusal) {
        constants = type.getEnumConstants();
        this.refusal = refusal;
    }

    @Override
    public final E convert(String text) {
        return Arrays.stream(constants)
                .filter(constant -> name(constant).equals(text))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException(
                        "'" + text + "' " + refusal + Arrays.stream(constants).map(NameConverter::name).collect(Collectors.joining(", "))));
    }

    static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
