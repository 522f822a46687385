/**
 * Levers: one thing that an office can set, from little to much, and the strategy file at each setting. What is found with a lever is by
 * construction a strategy that {@code compare} runs. Doors: {@link id.gapai.scenarios.lever.Lever}, {@link id.gapai.scenarios.lever.Switch}.
 */
package id.gapai.scenarios.lever;
