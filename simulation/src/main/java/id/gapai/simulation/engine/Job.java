package id.gapai.simulation.engine;

import id.gapai.simulation.kernel.Kernel;

/** A strategy to run: paths 0 … {@code paths} − 1. */
public record Job(Kernel kernel, int paths) {}
