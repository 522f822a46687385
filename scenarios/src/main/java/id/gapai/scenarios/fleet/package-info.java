/** Many places at once: one template study, a table of places that replaces numbers of it, and what all of them come to. Door: {@link id.gapai.scenarios.fleet.FleetFile}. */
package id.gapai.scenarios.fleet;
