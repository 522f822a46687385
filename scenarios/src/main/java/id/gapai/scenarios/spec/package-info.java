/**
 * Describes a file format once: {@link id.gapai.scenarios.spec.Key keys} with types, units, limits and a sentence each, from
 * which reading, validation, JSON Schema and reference document follow.
 */
package id.gapai.scenarios.spec;
