package id.gapai.scenarios.milestones;

import id.gapai.model.forecast.Observation;
import id.gapai.scenarios.update.Learning;
import id.gapai.simulation.compiled.CompiledModel;
import id.gapai.simulation.compiled.LaterStart;
import id.gapai.simulation.filter.FilterSettings;
import id.gapai.simulation.filter.Filtered;
import id.gapai.simulation.random.PathSources;
import id.gapai.simulation.trial.PathRange;
import id.gapai.simulation.trial.Trial;
import java.util.ArrayList;
import java.util.List;

/**
 * Paths that have met the known counts and go on from the last of them.
 *
 * @param paths numbers of theirs
 */
record MetCounts(Filtered filtered, PathRange paths) {
    /**
     * Lets paths meet counts.
     *
     * @param model    of the strategy in force
     * @param readings what the paths would have been counted as, by count
     * @param wanted   particles, seed and threads
     */
    static MetCounts of(MilestonesQuestion question, CompiledModel model, List<Reading> readings, FilterSettings wanted, PathRange paths)
            throws InterruptedException {
        var counts = new ArrayList<Observation>();
        for (int i = 0; i < readings.size(); i++) {
            var count = question.counts().get(i);
            counts.add(widened(count, readings.get(i).width(count.count())));
        }
        return new MetCounts(Learning.filtered(question.study(), model, counts, wanted), paths);
    }

    private static Observation widened(Observation count, double width) {
        return new Observation(
                count.asOf(),
                count.published(),
                count.count(),
                Math.max(0, Math.min(count.low(), Math.floor(count.count() - width))),
                Math.max(count.high(), Math.ceil(count.count() + width)),
                count.daysBefore(),
                count.daysAfter(),
                count.usedToSet(),
                count.source());
    }

    /** Whether too few paths come near one of the counts. */
    boolean isOutOfReach() {
        return filtered.particles().isEmpty();
    }

    /** As many draws of the uncertain numbers stand behind these paths. */
    double families() {
        return filtered.particles().orElseThrow().families();
    }

    /** What some models would come to from here on. */
    Trial goOn(List<CompiledModel> models) {
        var rest = models.stream().map(model -> LaterStart.of(model, filtered.day())).toList();
        return Trial.of(rest, paths).from(filtered.particles().orElseThrow().begin(PathSources.KEYED).world());
    }
}
