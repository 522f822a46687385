/**
 * Elementary functions made of {@code + − × ÷} and bit patterns alone, so that every JVM, and any other machine with IEEE 754 doubles, gives the
 * same bits; {@link java.lang.Math} promises no more than to be near. Door: {@link id.gapai.simulation.elementary.Elementary}.
 */
package id.gapai.simulation.elementary;
