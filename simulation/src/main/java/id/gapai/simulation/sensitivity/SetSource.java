package id.gapai.simulation.sensitivity;

import id.gapai.simulation.random.Draws;
import id.gapai.simulation.random.PathSource;

/**
 * Paths on which one number is set and all else is as drawn.
 *
 * @param purpose  key of the number
 * @param quantile that it is set to, in (0, 1)
 */
public record SetSource(long purpose, double quantile) implements PathSource {
    @Override
    public double parameter(Draws draws, long path, int index, long asked) {
        return asked == purpose ? quantile : draws.uniform(asked);
    }
}
