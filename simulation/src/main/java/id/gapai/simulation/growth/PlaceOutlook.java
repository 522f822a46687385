package id.gapai.simulation.growth;

import id.gapai.model.array.Doubles;

/**
 * What a place's own counts and those of its peers say of it on a day, each number by its quantiles at 5, 50 and 95 %.
 *
 * @param name   of the region
 * @param counts how many of its own figures went in; the fewer, the more comes from peers
 * @param active residents active at the close of the day
 * @param rate   activations a day per holder from that day on while demand does not swing and nearly nobody is active yet
 */
public record PlaceOutlook(String name, int counts, Doubles active, Doubles rate) {}
