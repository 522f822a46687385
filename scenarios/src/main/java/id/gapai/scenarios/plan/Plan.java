package id.gapai.scenarios.plan;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a plan decides.
 *
 * @param teams  by channel of events: officers at an event
 * @param desks  by other channel: officers that it asks for
 * @param added  by period: further officers
 * @param levels by slot, by period: how many events, as {@link Slot} counts them
 */
record Plan(Map<String, Integer> teams, Map<String, Integer> desks, List<Integer> added, List<List<Integer>> levels) {
    Plan {
        teams = Collections.unmodifiableMap(new LinkedHashMap<>(teams));
        desks = Collections.unmodifiableMap(new LinkedHashMap<>(desks));
        added = List.copyOf(added);
        levels = levels.stream().map(List::copyOf).toList();
    }
}
