package id.gapai.simulation.summary;

import id.gapai.model.array.DoubleTable;
import id.gapai.model.array.Doubles;
import id.gapai.model.array.Ints;
import id.gapai.model.forecast.Binding;
import id.gapai.model.forecast.Forecast;
import id.gapai.model.forecast.PairedDifference;
import id.gapai.model.forecast.ReplicateSums;
import id.gapai.model.forecast.SamplePath;
import id.gapai.model.forecast.StaffResult;
import id.gapai.model.forecast.WeeklyQuantiles;
import id.gapai.model.scenario.Scenario;
import id.gapai.simulation.compiled.CompiledModel;
import id.gapai.simulation.sampling.Sampling;
import id.gapai.simulation.tally.DaySamples;
import id.gapai.simulation.tally.Ensemble;
import id.gapai.simulation.tally.StrategyTally;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** The forecast of one strategy from its paths. */
public record ForecastSummary(Scenario scenario, CompiledModel model, Ensemble ensemble, Confidence confidence) {
    /** As many evenly spaced order statistics show a distribution. */
    private static final int FINALS = 2_001;

    public Forecast forecast(long seed, Optional<Binding> binding) {
        var strategy = ensemble.strategy();
        var channels = channels();
        return new Forecast(
                scenario.strategy(),
                scenario.title(),
                scenario.description(),
                scenario.hindsight(),
                model.start(),
                ensemble.days(),
                Math.toIntExact(ensemble.paths()),
                seed,
                BandsSummary.of(strategy.active(), 1, confidence),
                BandsSummary.of(ensemble.holders(), 1, confidence),
                BandsSummary.of(strategy.share(), StrategyTally.SHARE_UNITS, confidence),
                strategy.targets().stream()
                        .map(target -> new TargetSummary(target, ensemble, model.start(), confidence).result())
                        .toList(),
                channels.channels(),
                channels.staff(),
                channels.officerDays(),
                finalActive(),
                weekly(strategy),
                samplePaths(),
                replicates(),
                binding);
    }

    /**
     * The few numbers of a first look, there at once: what stands for every day has the last day alone, and there is nothing of channels,
     * weeks and single paths.
     */
    public Forecast firstLook(long seed) {
        var strategy = ensemble.strategy();
        return new Forecast(
                scenario.strategy(),
                scenario.title(),
                scenario.description(),
                scenario.hindsight(),
                model.start(),
                ensemble.days(),
                Math.toIntExact(ensemble.paths()),
                seed,
                BandsSummary.last(strategy.active(), 1, confidence),
                BandsSummary.last(ensemble.holders(), 1, confidence),
                BandsSummary.last(strategy.share(), StrategyTally.SHARE_UNITS, confidence),
                strategy.targets().stream()
                        .map(target -> new TargetSummary(target, ensemble, model.start(), confidence).last())
                        .toList(),
                List.of(),
                StaffResult.NONE,
                channels().officerDays(),
                Ints.of(),
                WeeklyQuantiles.NONE,
                List.of(),
                ReplicateSums.NONE,
                Optional.empty());
    }

    /** What is different from a reference, path by path on common random numbers. */
    public PairedDifference differenceTo(ForecastSummary reference) {
        var headline = new Headline(ensemble, confidence);
        var quantiles = new Quantiles(ensemble.paths(), confidence, 0.05, 0.5, 0.95).of(ensemble.strategy().difference());
        return new PairedDifference(
                scenario.strategy(),
                reference.scenario().strategy(),
                headline.difference(),
                quantiles.get(0),
                quantiles.get(1),
                quantiles.get(2),
                headline.probabilityDifference(),
                channels().moreFromCounter(reference.channels()));
    }

    private ChannelSummary channels() {
        return new ChannelSummary(scenario, model, ensemble, confidence);
    }

    private WeeklyQuantiles weekly(StrategyTally strategy) {
        var days = WeeklyQuantiles.days(ensemble.days());
        return new WeeklyQuantiles(
                days.stream().map(day -> model.start().plusDays(day)).toList(),
                quantiles(strategy.active(), days, 1),
                quantiles(strategy.share(), days, StrategyTally.SHARE_UNITS));
    }

    private static DoubleTable quantiles(DaySamples samples, List<Integer> days, double units) {
        double[] levels = WeeklyQuantiles.LEVELS.toArray();
        return new DoubleTable(days.stream()
                .map(day -> samples.on(day).all().quantiles(levels))
                .map(values -> Doubles.generate(values.length, i -> values[i] / units))
                .toList());
    }

    private Ints finalActive() {
        var last = ensemble.strategy().active().last().all();
        int size = (int) Math.min(FINALS, last.count());
        var values = last.orderStatistics(
                IntStream.range(0, size).mapToLong(i -> i * (last.count() - 1) / Math.max(1, size - 1)).toArray());
        return Ints.generate(size, i -> (int) Math.rint(values[i]));
    }

    private ReplicateSums replicates() {
        if (!confidence.isEven()) {
            return ReplicateSums.NONE;
        }
        var active = ensemble.strategy().active().last();
        var paths = new Replicates(ensemble.paths());
        return new ReplicateSums(
                Doubles.generate(Sampling.REPLICATES, paths::paths),
                Doubles.generate(Sampling.REPLICATES, active::sum),
                ensemble.strategy().targets().stream()
                        .map(target -> target.reachedOn(ensemble.days()))
                        .map(hits -> Doubles.generate(hits.length, r -> hits[r]))
                        .toList());
    }

    private List<SamplePath> samplePaths() {
        return IntStream.range(0, ensemble.strategy().firstPaths().courses()).mapToObj(this::samplePath).toList();
    }

    private SamplePath samplePath(int path) {
        var paths = ensemble.strategy().firstPaths();
        return new SamplePath(
                path,
                Ints.generate(ensemble.days(), i -> paths.active(path, i + 1)),
                Ints.generate(ensemble.days(), i -> paths.holders(path, i + 1)));
    }
}
