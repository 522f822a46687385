/** Who contributed: the answer of the command of that name. Door: {@link id.gapai.scenarios.contribution.ContributionReport}. */
package id.gapai.scenarios.contribution;
