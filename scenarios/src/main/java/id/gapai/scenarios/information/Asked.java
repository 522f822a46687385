package id.gapai.scenarios.information;

import java.util.List;
import java.util.OptionalDouble;

/**
 * What is asked of the value of information.
 *
 * @param strategies to choose among, two or more
 * @param paths      of each
 * @param pilotDays  of a pilot at a channel
 * @param worth      rupiah that an activation is worth, so that costs count; empty: they do not
 */
public record Asked(List<String> strategies, int paths, int pilotDays, OptionalDouble worth) {
    public Asked {
        strategies = List.copyOf(strategies);
    }
}
