/** Quantile functions of uncertain numbers: the bridge from a uniform draw to a parameter of a path. */
package id.gapai.simulation.parameter;
