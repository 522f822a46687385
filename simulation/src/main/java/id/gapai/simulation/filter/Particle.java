package id.gapai.simulation.filter;

import id.gapai.model.array.Ints;
import id.gapai.simulation.random.PathStart;

/**
 * A path that met the counts, at the close of the last day of the last of them.
 *
 * @param family number of the draw from the prior from which it descends
 * @param closes active residents at the close of the last day of each count up to here, in the order of these days, each day once
 */
public record Particle(Drawn drawn, PathStart stand, int family, Ints closes) {}
