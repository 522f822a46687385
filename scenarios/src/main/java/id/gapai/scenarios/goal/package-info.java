/** What a goal asks of a lever: the question, its trials and its answer. Door: {@link id.gapai.scenarios.goal.GoalQuestion}. */
package id.gapai.scenarios.goal;
