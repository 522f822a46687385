package id.gapai.model.forecast;

/**
 * Where the spread of active residents at the end comes from, by the law of total variance: what the parameters explain, what the swings of
 * demand explain besides once the parameters are known, and what is left to chance in single decisions. The shares are 0 … 1 and, but for
 * clipping at these limits, add up to 1. Their intervals are normal 95 % Monte Carlo intervals.
 *
 * @param strategy          name of the strategy
 * @param triples           of paths that the shares were estimated from
 * @param standardDeviation of active residents at the end, persons
 * @param parameters        share of the variance that is due to the uncertain parameters alone
 * @param swings            share that the swings of demand add, those that come from parameters and swings together included
 * @param chance            share that is left when both are known
 */
public record VarianceSplit(
        String strategy, int triples, Estimate standardDeviation, Estimate parameters, Estimate swings, Estimate chance) {
    /** Half the width of a 95 % interval in standard errors. */
    private static final double NORMAL_97_5 = 1.96;

    /** Half the width of the 95 % interval of the mean over so many independent paths, persons: what more paths can still remove. Paths that are spread evenly have a smaller one. */
    public double monteCarloError(int paths) {
        return NORMAL_97_5 * standardDeviation.value() / Math.sqrt(paths);
    }
}
