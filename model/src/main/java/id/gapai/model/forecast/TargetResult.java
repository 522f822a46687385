package id.gapai.model.forecast;

import id.gapai.model.scenario.Target;
import java.util.Optional;

/**
 * How a strategy does against a target.
 *
 * @param probability      that it holds at the end, with its 95 % interval; when no path or every path reaches it the interval is
 *                         the one-sided 95 % bound
 * @param probabilityByDay share of paths on which it holds on the day, index t - 1
 * @param everReached      share of paths that reach it on any day up to the end, with interval
 * @param medianDate       median first day among those paths; absent when there are none
 * @param shortfall        E[max(0, threshold − active)] at the end, persons
 */
public record TargetResult(
        Target target,
        Estimate probability,
        Series probabilityByDay,
        Estimate everReached,
        Optional<DateEstimate> medianDate,
        Estimate shortfall) {}
