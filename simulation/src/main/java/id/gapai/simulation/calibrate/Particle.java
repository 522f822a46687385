package id.gapai.simulation.calibrate;

/** A path of the population, and what it shows. */
record Particle(Latent latent, Trace trace) {}
