/**
 * The forecaster that is tested: growth of activations as a hierarchical stochastic process, learned from many regions. The door is {@link
 * id.gapai.simulation.growth.StochasticGrowth}.
 */
package id.gapai.simulation.growth;
