/** What has been printed about activations in many regions, and the questions that can be put to a forecaster afterwards. */
package id.gapai.simulation.evidence;
