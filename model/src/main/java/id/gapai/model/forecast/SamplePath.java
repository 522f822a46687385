package id.gapai.model.forecast;

import id.gapai.model.array.Ints;

/** One simulated path: number of the path, active residents and holders per day, index t - 1. */
public record SamplePath(int path, Ints active, Ints holders) {}
