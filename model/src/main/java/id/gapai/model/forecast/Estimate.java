package id.gapai.model.forecast;

/** A number estimated by Monte Carlo with its 95 % interval; {@code low == high} when exact. */
public record Estimate(double value, double low, double high) {}
