package id.gapai.simulation.tally;

/**
 * All paths of a strategy.
 *
 * @param holders of its world, per day
 */
public record Ensemble(StrategyTally strategy, DaySamples holders) {
    public long paths() {
        return strategy.paths();
    }

    public int days() {
        return holders.days();
    }
}
