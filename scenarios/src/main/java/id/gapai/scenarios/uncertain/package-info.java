/**
 * The uncertain numbers of a strategy as readers know them: titles, values with units, and the groups they belong to. Door:
 * {@link id.gapai.scenarios.uncertain.UncertainNumbers}.
 */
package id.gapai.scenarios.uncertain;
