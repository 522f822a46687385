package id.gapai.scenarios.plan;

import id.gapai.model.scenario.Target;
import id.gapai.simulation.allocation.Objective;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * What is asked of a plan. What is absent has a usual value.
 *
 * @param strategy    that the plan changes
 * @param target      whose probability counts
 * @param from        first day that it may change
 * @param officers    further officers, at most
 * @param budget      rupiah, at most
 * @param atCounter   officers who stay at the counters, at least
 * @param offDayShare greatest share on duty on a day off, 0 … 1
 * @param limits      by channel, most events on a day
 * @param frozen      channels that stay as they are
 */
public record PlanAsked(
        Objective objective,
        Optional<String> strategy,
        Target target,
        Optional<LocalDate> from,
        OptionalInt officers,
        OptionalDouble budget,
        OptionalInt atCounter,
        OptionalDouble offDayShare,
        Map<String, Integer> limits,
        List<String> frozen,
        PlanEffort effort) {
    public PlanAsked {
        limits = Collections.unmodifiableMap(new LinkedHashMap<>(limits));
        frozen = List.copyOf(frozen);
    }
}
