package id.gapai.simulation.kernel;

import java.util.List;

/**
 * One day of one path, as it was lived through; counts are whole persons at the close of the day.
 *
 * @param day        0 … H; on day 0 nothing happens
 * @param down       whether the central system is down
 * @param demand     today's factor on what people bring
 * @param turned17   who turn 17 today
 * @param unrecorded eligible residents not yet recorded
 * @param present    officers present
 * @param rulesOn    indices of the rules that act
 * @param channels   in the order of the model
 */
public record PathDay(
        int day,
        boolean down,
        double demand,
        int turned17,
        int unrecorded,
        int holders,
        int active,
        int present,
        List<Integer> rulesOn,
        List<Service> channels) {
    /**
     * What a channel did.
     *
     * @param assigned officers
     * @param capacity activations that they can make; {@link Integer#MAX_VALUE} where there is no limit
     */
    public record Service(int assigned, int capacity, int activations, int nonresidents, long turnedAway) {}

    public PathDay {
        rulesOn = List.copyOf(rulesOn);
        channels = List.copyOf(channels);
    }
}
