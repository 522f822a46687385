package id.gapai.simulation.filter;

import id.gapai.model.distribution.JointSample;
import id.gapai.simulation.random.Draws;
import id.gapai.simulation.random.PathSource;
import id.gapai.simulation.random.PathStart;
import java.util.Map;
import java.util.Optional;

/** Lets paths begin with particles. */
record ParticleSource(Particles particles, Map<Long, Integer> places, PathSource others) implements PathSource {
    @Override
    public double parameter(Draws draws, long path, int index, long purpose) {
        var place = places.get(purpose);
        return place == null ? others.parameter(draws, path, index, purpose) : particles.of(path).drawn().uniforms().get(place);
    }

    /** The swing of day 0 is known, those of the days to come are anybody's. */
    @Override
    public void demand(long path, double memory, double[] normals) {
        others.demand(path, memory, normals);
        normals[0] = particles.of(path).stand().swing();
    }

    @Override
    public double row(Draws draws, long path, long purpose) {
        return particles.of(path).drawn().row();
    }

    @Override
    public void joint(Draws draws, long path, long purpose, JointSample sample, double[] values) {
        if (particles.priors().isEmpty()) {
            PathSource.super.joint(draws, path, purpose, sample, values);
        }
        for (int j = 0; j < particles.priors().size(); j++) {
            values[j] = particles.priors().get(j).at(particles.of(path).drawn().marked().get(j));
        }
    }

    @Override
    public Optional<PathStart> start(long path) {
        return Optional.of(particles.of(path).stand());
    }
}
