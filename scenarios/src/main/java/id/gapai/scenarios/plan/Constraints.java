package id.gapai.scenarios.plan;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * What a plan must keep to.
 *
 * @param from         first day that it may change
 * @param officers     further officers on a day, at most
 * @param budget       rupiah for all that a strategy plans from the day after the as-of date to the end, at most; empty: costs do not matter
 * @param atCounter    officers who stay at the counters on every office day, at least
 * @param offDayShare  greatest share of the officers on duty on a day off, 0 … 1
 * @param eventsPerDay by channel of events, most on a day
 * @param frozen       channels that stay as they are
 */
record Constraints(
        LocalDate from,
        int officers,
        OptionalDouble budget,
        int atCounter,
        double offDayShare,
        Map<String, Integer> eventsPerDay,
        Set<String> frozen) {
    Constraints {
        eventsPerDay = Collections.unmodifiableMap(new LinkedHashMap<>(eventsPerDay));
        frozen = Set.copyOf(frozen);
    }

    Roles roles() {
        return new Roles(eventsPerDay.keySet());
    }
}
