/** When a strategy misses its target. Door: {@link id.gapai.scenarios.discover.DiscoverAnswer}. */
package id.gapai.scenarios.discover;
