package id.gapai.scenarios.cli;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Whole numbers from 1 to a limit. */
abstract class CountConverter implements ITypeConverter<Integer> {
    private final int most;

    private CountConverter(int most) {
        this.most = most;
    }

    /** Memory does not grow with the paths; 2³¹ is the end of what is counted, and this is long before it. */
    static final class OfPaths extends CountConverter {
        OfPaths() {
            super(100_000_000);
        }
    }

    /** Every thread holds its own state of all strategies. */
    static final class OfThreads extends CountConverter {
        OfThreads() {
            super(1_024);
        }
    }

    @Override
    public Integer convert(String text) {
        try {
            int count = Integer.parseInt(text);
            if (count >= 1 && count <= most) {
                return count;
            }
        } catch (NumberFormatException e) {
            // falls through to the message, which is the same
        }
        throw new TypeConversionException("'" + text + "' is not a whole number from 1 to " + most);
    }
}
