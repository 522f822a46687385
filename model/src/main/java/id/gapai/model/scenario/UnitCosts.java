package id.gapai.model.scenario;

import id.gapai.model.distribution.Distribution;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What work costs, rupiah, beyond what is paid anyway: the officers of today on office days.
 *
 * @param officerDay an officer added, per office day, busy or not
 * @param offDay     an officer on duty on another day (weekend duty, overtime), per day
 * @param events     by channel, per event; channels not named cost nothing
 */
public record UnitCosts(Distribution officerDay, Distribution offDay, Map<String, Distribution> events) {
    public UnitCosts {
        events = Collections.unmodifiableMap(new LinkedHashMap<>(events));
    }

    /** What an event of a channel costs. */
    public Distribution event(String channel) {
        return events.getOrDefault(channel, Distribution.of(0));
    }

    /** Expected cost of planned work, rupiah. */
    public double expected(PlannedWork work) {
        double events = work.events().entrySet().stream().mapToDouble(entry -> entry.getValue() * event(entry.getKey()).mean()).sum();
        return work.addedOfficerDays() * officerDay.mean() + work.offDayOfficerDays() * offDay.mean() + events;
    }
}
