/**
 * How to divide what is scarce: a search among whole-number decisions under constraints, then ranking and selection, then a comparison on fresh paths. Door:
 * {@link id.gapai.simulation.allocation.CrossEntropySearch}.
 */
package id.gapai.simulation.allocation;
