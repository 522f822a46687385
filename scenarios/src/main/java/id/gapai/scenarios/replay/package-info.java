/** One path day by day: the answer of the command of that name. Door: {@link id.gapai.scenarios.replay.ReplayReport}. */
package id.gapai.scenarios.replay;
