/** What it is worth to find out before choosing among strategies. Door: {@link id.gapai.scenarios.information.ValueAnswer}. */
package id.gapai.scenarios.information;
