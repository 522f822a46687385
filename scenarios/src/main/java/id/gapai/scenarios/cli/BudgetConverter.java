package id.gapai.scenarios.cli;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Whole rupiah, without separators, since a dot means thousands in one country and decimals in another. */
final class BudgetConverter implements ITypeConverter<Long> {
    private static final long MOST = 1_000_000_000_000_000L;

    @Override
    public Long convert(String text) {
        try {
            long rupiah = Long.parseLong(text);
            if (rupiah >= 0 && rupiah <= MOST) {
                return rupiah;
            }
        } catch (NumberFormatException e) {
            // falls through to the message, which is the same
        }
        throw new TypeConversionException("'" + text + "' is not an amount in rupiah: a whole number from 0 to " + MOST + " without separators");
    }
}
