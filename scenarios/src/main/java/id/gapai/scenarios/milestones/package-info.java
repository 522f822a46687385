/** Counts on the way that leave a wanted probability, and what to do when one is missed. Door: {@link id.gapai.scenarios.milestones.MilestonesQuestion}. */
package id.gapai.scenarios.milestones;
