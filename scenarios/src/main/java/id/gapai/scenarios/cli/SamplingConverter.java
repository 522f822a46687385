package id.gapai.scenarios.cli;

import id.gapai.simulation.sampling.Sampling;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** {@code even} or {@code independent}. */
final class SamplingConverter implements ITypeConverter<Sampling> {
    @Override
    public Sampling convert(String name) {
        return switch (name) {
            case "even" -> Sampling.EVEN;
            case "independent" -> Sampling.INDEPENDENT;
            default -> throw new TypeConversionException("'" + name + "' is neither even nor independent");
        };
    }
}
