/** Mistakes in input files as values: where, what is wrong, what is allowed, a hint. */
package id.gapai.scenarios.problem;
