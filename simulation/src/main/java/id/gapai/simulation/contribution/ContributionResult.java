package id.gapai.simulation.contribution;

import id.gapai.model.forecast.Estimate;
import java.util.List;

/**
 * What channels contribute; all numbers are means per path, intervals of 95 % Monte Carlo error.
 *
 * @param start        active residents at day 0, persons
 * @param whole        at the end with all channels
 * @param without      at the end without any channel: those of day 0 who are still there, and those who moved in active
 * @param removals     by channel
 * @param shapley      by channel: its share of {@code whole − without}, persons; they add up to it
 * @param holders      of an e-KTP at the end, persons
 * @param paths        behind every number
 */
public record ContributionResult(
        long start, Estimate whole, Estimate without, List<Removal> removals, List<Estimate> shapley, double holders, int paths) {
    public ContributionResult {
        removals = List.copyOf(removals);
        shapley = List.copyOf(shapley);
    }

    /**
     * What is missing without one channel, and the work it does.
     *
     * @param residents    activated by it
     * @param nonresidents activated by it, who count for another place
     * @param officerDays  assigned
     * @param busyDays     officer-days of work done
     * @param active       active residents at the end that are missing without it
     * @param probability  of the target that is missing without it
     */
    public record Removal(
            String channel,
            double residents,
            double nonresidents,
            double officerDays,
            double busyDays,
            Estimate active,
            Estimate probability) {
        /** Of its work, the share that was for non-residents, 0 … 1; 0 without work. */
        public double outsideShare() {
            double all = residents + nonresidents;
            return all == 0 ? 0 : nonresidents / all;
        }
    }
}
