/**
 * Answers to questions of planners: what all of them have in common, from typed tables to files. Door: {@link id.gapai.scenarios.decision.Answer}, which a
 * command makes, and {@link id.gapai.scenarios.decision.AnswerFiles}.
 */
package id.gapai.scenarios.decision;
