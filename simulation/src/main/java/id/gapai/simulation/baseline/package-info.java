/** Simple forecasters that any other must beat. Each is a growth from the last count with the errors it made on other regions. */
package id.gapai.simulation.baseline;
