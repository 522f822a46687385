/** Proper scores of forecasts and what their means are worth, as pure functions. */
package id.gapai.simulation.score;
