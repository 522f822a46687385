/**
 * Which strategy is best, and which are worth their cost: the answer of {@code compare --rank}. Door: {@link id.gapai.scenarios.ranking.Ranking}.
 */
package id.gapai.scenarios.ranking;
