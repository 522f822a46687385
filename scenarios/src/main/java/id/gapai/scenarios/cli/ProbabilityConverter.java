package id.gapai.scenarios.cli;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A probability that is wanted, as 80 %, 80% or 0.8. */
final class ProbabilityConverter implements ITypeConverter<Double> {
    private static final double LEAST = 0.001;

    @Override
    public Double convert(String text) {
        var share = ShareConverter.share(text);
        if (share.isPresent() && share.getAsDouble() >= LEAST && share.getAsDouble() <= 1 - LEAST) {
            return share.getAsDouble();
        }
        throw new TypeConversionException("'" + text + "' is not a probability from 0.1% to 99.9%, like 80%");
    }
}
