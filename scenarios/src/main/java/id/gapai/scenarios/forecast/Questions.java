package id.gapai.scenarios.forecast;

/**
 * What is asked of one strategy beside its forecast.
 *
 * @param strategy its name
 * @param triples  of paths that tell where its spread comes from; 0: not asked
 * @param rare     whether probabilities are wanted that are too small to be counted
 */
public record Questions(String strategy, int triples, boolean rare) {
    private static final int PART = 10;
    private static final int LEAST_TRIPLES = 200;
    private static final int MOST_TRIPLES = 10_000;

    /** Triples for so many paths of the forecast: a tenth, but not less than 200 where there are so many, nor more than 10,000. */
    public static int triples(int paths) {
        return Math.min(paths, Math.max(LEAST_TRIPLES, Math.min(MOST_TRIPLES, paths / PART)));
    }
}
