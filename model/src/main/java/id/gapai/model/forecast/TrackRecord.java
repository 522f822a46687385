package id.gapai.model.forecast;

import java.util.List;

/**
 * How forecasts of many regions compared with what happened.
 *
 * @param regions  that were forecast
 * @param tenths   answers by the tenth of the predictive distribution into which the observation fell; ten numbers, lowest first
 * @param coverage of central intervals
 * @param answers  one for each forecast
 */
public record TrackRecord(int regions, List<Integer> tenths, List<Coverage> coverage, List<Answer> answers) {
    public TrackRecord {
        tenths = List.copyOf(tenths);
        coverage = List.copyOf(coverage);
        answers = List.copyOf(answers);
        if (tenths.size() != 10) {
            throw new IllegalArgumentException(tenths.size() + " numbers for ten tenths");
        }
    }

    /**
     * How often observations lay inside a central interval.
     *
     * @param promised probability of the interval
     * @param found    share inside, with the interval of its own uncertainty
     */
    public record Coverage(double promised, Estimate found) {}

    /**
     * A forecast as multiples of the last count known.
     *
     * @param low      5 % quantile, {@code high} the 95 % quantile
     * @param observed what was counted later
     */
    public record Answer(double low, double median, double high, double observed) {
        public boolean isInside() {
            return observed >= low && observed <= high;
        }
    }
}
