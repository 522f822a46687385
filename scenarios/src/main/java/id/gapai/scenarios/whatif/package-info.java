/**
 * Sliders over the strategies of a study: what the engine in the page needs to run them, and what the page needs to show them. A slider is
 * a {@link id.gapai.scenarios.lever.Lever}. Door: {@link id.gapai.scenarios.whatif.Sliders}.
 */
package id.gapai.scenarios.whatif;
