package id.gapai.simulation.summary;

import id.gapai.model.forecast.PairedDifference;

/** Path-by-path differences on common random numbers. */
public final class Pairs {
    private Pairs() {}

    /** The difference of active residents at the end, strategy minus reference; arrays by path. */
    public static PairedDifference difference(String strategy, int[] active, String reference, int[] base) {
        var differences = new int[active.length];
        for (int path = 0; path < active.length; path++) {
            differences[path] = active[path] - base[path];
        }
        var sample = Sample.of(differences);
        return new PairedDifference(
                strategy,
                reference,
                sample.meanWithInterval(),
                sample.quantile(0.05),
                sample.quantile(0.5),
                sample.quantile(0.95));
    }
}
