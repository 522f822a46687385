/** What is allowed in a scenario and yet probably not meant: {@link id.gapai.scenarios.review.Review#of}. */
package id.gapai.scenarios.review;
