package id.gapai.simulation.kernel;

/** The value of an uncertain parameter on a path, within its range; named as in the compiled model, with slashes. */
public record DrawnParameter(String name, double value) {}
