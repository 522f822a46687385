/**
 * Splits the variance of a forecast into parameters, swings of demand and chance, by runs that share some of them. Door:
 * {@link id.gapai.simulation.split.PickFreeze}.
 */
package id.gapai.simulation.split;
