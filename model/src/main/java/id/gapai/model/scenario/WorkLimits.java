package id.gapai.model.scenario;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * What no plan may exceed.
 *
 * @param eventsPerDay      by channel, most events on a day; channels not named have no declared limit
 * @param officersAtCounter officers who stay at the counters on every office day, at least
 * @param offDayShare       greatest share of the officers on duty on a day off, 0 … 1
 */
public record WorkLimits(Map<String, Integer> eventsPerDay, OptionalInt officersAtCounter, OptionalDouble offDayShare) {
    /** Nothing is declared. */
    public static final WorkLimits NONE = new WorkLimits(Map.of(), OptionalInt.empty(), OptionalDouble.empty());

    public WorkLimits {
        eventsPerDay = Collections.unmodifiableMap(new LinkedHashMap<>(eventsPerDay));
    }
}
