package id.gapai.simulation.filter;

import id.gapai.model.array.Doubles;

/**
 * What a path drew before its first day, and keeps; every number is uniform on (0, 1) under the prior.
 *
 * @param uniforms behind its uncertain parameters, in the order of {@link Particles#parameters}
 * @param marked   behind the values that take the place of a joint sample, in the order of {@link Particles#priors}
 * @param row      behind the row of the joint sample
 */
public record Drawn(Doubles uniforms, Doubles marked, double row) {}
