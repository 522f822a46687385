/** From all paths to a forecast: quantiles of type 7, exact intervals of proportions, standard errors of means. */
package id.gapai.simulation.summary;
