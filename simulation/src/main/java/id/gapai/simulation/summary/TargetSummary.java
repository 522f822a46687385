package id.gapai.simulation.summary;

import id.gapai.model.array.Doubles;
import id.gapai.model.forecast.Estimate;
import id.gapai.model.forecast.TargetResult;
import id.gapai.model.scenario.Target;
import id.gapai.simulation.engine.Ensemble;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;

/** How the paths of an ensemble do against one target. */
record TargetSummary(Target target, Ensemble ensemble, LocalDate start) {
    TargetResult result() {
        int paths = ensemble.paths();
        int[] firstDays = firstDays();
        return new TargetResult(
                target,
                Proportion.of(reachedOn(ensemble.days()), paths),
                Doubles.generate(ensemble.days(), i -> reachedOn(i + 1) / (double) paths),
                Proportion.of(firstDays.length, paths),
                medianDate(firstDays),
                shortfall());
    }

    private boolean isReached(int path, int day) {
        return target.isReached(ensemble.active(path, day), ensemble.holders(path, day));
    }

    private int reachedOn(int day) {
        int count = 0;
        for (int path = 0; path < ensemble.paths(); path++) {
            count += isReached(path, day) ? 1 : 0;
        }
        return count;
    }

    /** First day of every path that reaches the target on any day, ascending. */
    private int[] firstDays() {
        var days = new int[ensemble.paths()];
        int count = 0;
        for (int path = 0; path < ensemble.paths(); path++) {
            int day = 1;
            while (day <= ensemble.days() && !isReached(path, day)) {
                day++;
            }
            if (day <= ensemble.days()) {
                days[count++] = day;
            }
        }
        var reached = Arrays.copyOf(days, count);
        Arrays.sort(reached);
        return reached;
    }

    /** The first date by which at least half of them have reached it. */
    private Optional<LocalDate> medianDate(int[] firstDays) {
        return firstDays.length == 0
                ? Optional.empty()
                : Optional.of(start.plusDays(firstDays[(firstDays.length - 1) / 2]));
    }

    private Estimate shortfall() {
        int end = ensemble.days();
        var missing = new double[ensemble.paths()];
        for (int path = 0; path < missing.length; path++) {
            double threshold = target.threshold(ensemble.holders(path, end));
            missing[path] = Math.max(0, threshold - ensemble.active(path, end));
        }
        var estimate = Sample.of(missing).meanWithInterval();
        return new Estimate(estimate.value(), Math.max(0, estimate.low()), estimate.high());
    }
}
