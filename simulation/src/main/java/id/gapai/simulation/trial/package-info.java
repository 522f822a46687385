/** What single paths came to, path by path: the raw material of decisions. Door: {@link id.gapai.simulation.Trials}. */
package id.gapai.simulation.trial;
