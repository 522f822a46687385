package id.gapai.simulation.filter;

import java.util.List;
import java.util.Optional;

/**
 * What a filter found.
 *
 * @param steps     one for each group of counts, up to the first that was not passed
 * @param particles on the last day of the last step; empty if a step was not passed
 */
public record Filtered(List<Step> steps, Optional<Particles> particles) {
    public Filtered {
        steps = List.copyOf(steps);
    }

    /** The day on which the paths stand. */
    public int day() {
        return steps.get(steps.size() - 1).lastDay();
    }

    /** See {@link Particles#families}; 0 if a step was not passed. */
    public double families() {
        return particles.map(Particles::families).orElse(0.0);
    }

    Filtered thinned(int most) {
        return new Filtered(steps, particles.map(all -> all.thinned(most)));
    }
}
