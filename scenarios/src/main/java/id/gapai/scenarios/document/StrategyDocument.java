package id.gapai.scenarios.document;

import static id.gapai.scenarios.document.Rounded.PERSONS;
import static id.gapai.scenarios.document.Rounded.SHARES;
import static id.gapai.scenarios.document.Rounded.estimate;
import static id.gapai.scenarios.document.Rounded.numbers;

import id.gapai.model.forecast.Bands;
import id.gapai.model.forecast.Binding;
import id.gapai.model.forecast.ChannelResult;
import id.gapai.model.forecast.Comparison;
import id.gapai.model.forecast.Forecast;
import id.gapai.model.forecast.PairedDifference;
import id.gapai.model.forecast.ReplicateSums;
import id.gapai.model.forecast.SamplePath;
import id.gapai.model.forecast.StaffResult;
import id.gapai.model.forecast.TargetResult;
import id.gapai.scenarios.output.Json;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The forecast of one strategy in a document. */
final class StrategyDocument {
    /** Median and the ends of nine tenths, where more would only make the document long. */
    private static final List<Double> OUTER = List.of(0.05, 0.5, 0.95);

    /** A few show what a path is like; all of those that were kept are in the files of a hub. */
    private static final int PATHS = 5;

    private StrategyDocument() {}

    static Map<String, Object> of(Comparison comparison, Forecast f) {
        return Json.object(
                "name", f.strategy(),
                "title", Json.text(f.title()),
                "description", Json.text(f.description()),
                "hindsight", f.hindsight(),
                "active", active(f),
                "holders", bands(f.holders(), OUTER, PERSONS),
                "share", bands(f.share(), OUTER, SHARES),
                "targets", f.targets().stream().map(StrategyDocument::target).toList(),
                "channels", f.channels().stream().map(StrategyDocument::channel).toList(),
                "staff", staff(f.staff()),
                "officerDays", estimate(f.officerDays(), PERSONS),
                "difference", comparison.difference(f.strategy()).map(StrategyDocument::difference),
                "binding", f.binding().map(StrategyDocument::binding),
                "replicates", replicates(f.replicates()),
                "paths", f.samplePaths().stream().limit(PATHS).map(StrategyDocument::path).toList());
    }

    /** Active residents at all levels. */
    static Map<String, Object> active(Forecast f) {
        return bands(f.active(), Arrays.stream(f.active().levels().toArray()).boxed().toList(), PERSONS);
    }

    /** Quantiles by level and day, of persons without fractions, and at the end with their intervals. */
    private static Map<String, Object> bands(Bands bands, List<Double> levels, int digits) {
        return Json.object(
                "levels", levels,
                "quantiles", levels.stream().map(level -> numbers(bands.at(level), digits == PERSONS ? 0 : digits)).toList(),
                "mean", estimate(bands.mean().last(), digits),
                "end", levels.stream().map(level -> estimate(bands.lastEstimate(level), digits)).toList());
    }

    private static Map<String, Object> target(TargetResult result) {
        return Json.object(
                "name", result.target().name(),
                "probability", estimate(result.probability(), SHARES),
                "byDay", numbers(result.probabilityByDay().value(), SHARES),
                "everReached", estimate(result.everReached(), SHARES),
                "medianDate", result.medianDate().map(Rounded::date),
                "shortfall", estimate(result.shortfall(), PERSONS));
    }

    private static Map<String, Object> channel(ChannelResult channel) {
        return Json.object(
                "name", channel.name(),
                "title", Json.text(channel.title()),
                "activations", estimate(channel.activations(), PERSONS),
                "q05", estimate(channel.q05(), PERSONS),
                "q95", estimate(channel.q95(), PERSONS),
                "nonresidents", estimate(channel.nonresidents(), PERSONS),
                "turnedAway", estimate(channel.turnedAway(), PERSONS),
                "officerDaysAssigned", estimate(channel.officerDaysAssigned(), PERSONS),
                "officerDaysBusy", estimate(channel.officerDaysBusy(), PERSONS),
                "fromCounter", channel.fromCounter(),
                "byDay", numbers(channel.byDay().value(), PERSONS));
    }

    private static Map<String, Object> staff(StaffResult staff) {
        return Json.object(
                "asked", numbers(staff.asked(), PERSONS),
                "present", numbers(staff.present().value(), PERSONS),
                "assigned", numbers(staff.assigned().value(), PERSONS),
                "busy", numbers(staff.busy().value(), PERSONS),
                "fromCounter", estimate(staff.fromCounter(), PERSONS));
    }

    private static Map<String, Object> difference(PairedDifference difference) {
        return Json.object(
                "mean", estimate(difference.mean(), PERSONS),
                "q05", estimate(difference.q05(), PERSONS),
                "median", estimate(difference.median(), PERSONS),
                "q95", estimate(difference.q95(), PERSONS),
                "probability", estimate(difference.probability(), SHARES),
                "fromCounter", estimate(difference.fromCounter(), PERSONS));
    }

    private static Map<String, Object> binding(Binding binding) {
        return Json.object(
                "officers", estimate(binding.officers(), PERSONS),
                "demand", estimate(binding.demand(), PERSONS),
                "people", estimate(binding.people(), PERSONS));
    }

    private static Optional<Map<String, Object>> replicates(ReplicateSums sums) {
        return sums.equals(ReplicateSums.NONE)
                ? Optional.empty()
                : Optional.of(Json.object(
                        "paths", numbers(sums.paths(), 0),
                        "active", numbers(sums.active(), 0),
                        "reached", sums.reached().stream().map(hits -> numbers(hits, 0)).toList()));
    }

    private static Map<String, Object> path(SamplePath path) {
        List<Integer> active = Arrays.stream(path.active().toArray()).boxed().toList();
        return Json.object("path", path.path(), "active", active);
    }
}
