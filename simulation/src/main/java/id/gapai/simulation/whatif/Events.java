package id.gapai.simulation.whatif;

import id.gapai.model.array.Doubles;
import id.gapai.model.array.Ints;
import java.util.List;
import java.util.Optional;

/**
 * What a channel does with 0, 1, 2, … events a week.
 *
 * @param channel its name
 * @param levels  by number of events
 */
public record Events(String channel, List<Level> levels) {
    public Events {
        levels = List.copyOf(levels);
    }

    /**
     * @param sessions    [H]
     * @param officers    [H] asked for; absent: needs none
     * @param officerDays asked for from the first day on, for sharing out further officers
     */
    public record Level(Doubles sessions, Optional<Ints> officers, double officerDays) {}
}
