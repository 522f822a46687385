package id.gapai.simulation.calibrate;

import id.gapai.model.array.Doubles;

/**
 * All from which a path follows. Under the prior all its numbers are independent and standard normal.
 *
 * @param core    [{@link Core#size}] what the counts tell most about
 * @param ripples [H + 1] of the swings of demand, what their slow waves do not say
 * @param noise   seed of all else that happens
 */
record Latent(Doubles core, Doubles ripples, long noise) {}
