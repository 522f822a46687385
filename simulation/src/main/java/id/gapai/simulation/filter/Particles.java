package id.gapai.simulation.filter;

import id.gapai.simulation.kernel.UncertainParameter;
import id.gapai.simulation.random.PathSources;
import id.gapai.simulation.sampling.Sampling;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Equally likely paths to go on from. Those that descend from the same draw stand side by side.
 *
 * @param parameters the uncertain ones of their model
 * @param priors     of the values in the place of the model's joint sample; empty: of none
 * @param all        a multiple of {@link Sampling#REPLICATES} of them
 */
public record Particles(List<UncertainParameter> parameters, List<Prior> priors, List<Particle> all) {
    private static final double MIDDLE = 0.5;

    public Particles {
        parameters = List.copyOf(parameters);
        priors = List.copyOf(priors);
        all = List.copyOf(all);
        if (all.isEmpty() || all.size() % Sampling.REPLICATES != 0) {
            throw new IllegalArgumentException("need a multiple of " + Sampling.REPLICATES + " particles, got " + all.size());
        }
    }

    public int size() {
        return all.size();
    }

    /** Sources that begin with these where they stand; what they do not know comes from other sources. */
    public PathSources begin(PathSources others) {
        var places = places();
        return new PathSources(new ParticleSource(this, places, others.world()), new ParticleSource(this, places, others.strategy()));
    }

    private Map<Long, Integer> places() {
        return places(parameters);
    }

    /** By purpose, the place of a parameter. */
    static Map<Long, Integer> places(List<UncertainParameter> parameters) {
        var places = new HashMap<Long, Integer>();
        for (int i = 0; i < parameters.size(); i++) {
            places.put(parameters.get(i).purpose(), i);
        }
        return places;
    }

    /**
     * The particle that a path begins with. Each is taken in turn, and a replicate has a part of its own, so that replicates have hardly a
     * family in common and tell the error of the particles, too (H. P. Chan and T. L. Lai, "A general theory of particle filters in hidden
     * Markov models and some applications", Annals of Statistics 41, 2013: the error of a filter shows between families).
     */
    Particle of(long path) {
        return all.get(place(path));
    }

    int place(long path) {
        int part = size() / Sampling.REPLICATES;
        return Sampling.replicate(path) * part + (int) (path / Sampling.REPLICATES % part);
    }

    /** Fewer of them, evenly chosen; all if they are no more than that. */
    Particles thinned(int most) {
        return size() <= most ? this : new Particles(parameters, priors, chosen(most));
    }

    /** Some of them, evenly chosen; more than there are: some several times. */
    public List<Particle> chosen(int number) {
        var equal = new double[size()];
        Arrays.fill(equal, 1);
        return Arrays.stream(Systematic.resample(equal, number, MIDDLE)).mapToObj(all::get).toList();
    }

    /** As many families of equal size would tell as much: size² / Σ (members of a family)². */
    public double families() {
        return families(all);
    }

    /** The same for some particles. */
    public static double families(List<Particle> some) {
        var members = new HashMap<Integer, Double>();
        some.forEach(particle -> members.merge(particle.family(), 1.0, Double::sum));
        return (double) some.size() * some.size() / members.values().stream().mapToDouble(n -> n * n).sum();
    }
}
