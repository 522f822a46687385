package id.gapai.simulation.summary;

import id.gapai.model.array.Ints;
import id.gapai.model.forecast.Binding;
import id.gapai.model.forecast.Forecast;
import id.gapai.model.forecast.SamplePath;
import id.gapai.model.scenario.Scenario;
import id.gapai.simulation.compiled.CompiledModel;
import id.gapai.simulation.engine.Ensemble;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** The forecast of one strategy from its paths. */
public record ForecastSummary(Scenario scenario, CompiledModel model, Ensemble ensemble) {
    /** @param samplePaths whole paths to keep, the first ones */
    public Forecast forecast(long seed, int samplePaths, Optional<Binding> binding) {
        int days = ensemble.days();
        var channels = new ChannelSummary(scenario, model, ensemble);
        return new Forecast(
                scenario.strategy(),
                scenario.title(),
                scenario.description(),
                scenario.hindsight(),
                model.start(),
                days,
                ensemble.paths(),
                seed,
                BandsSummary.of(days, day -> Sample.of(ensemble.activeOn(day))),
                BandsSummary.of(days, day -> Sample.of(ensemble.holdersOn(day))),
                BandsSummary.of(days, this::shareOn),
                scenario.targets().stream().map(t -> new TargetSummary(t, ensemble, model.start()).result()).toList(),
                channels.channels(),
                channels.staff(),
                finalActive(),
                samplePaths(samplePaths),
                binding);
    }

    private Sample shareOn(int day) {
        return Sample.of(IntStream.range(0, ensemble.paths())
                .mapToDouble(path -> ensemble.active(path, day) / (double) Math.max(1, ensemble.holders(path, day)))
                .toArray());
    }

    private Ints finalActive() {
        int[] active = ensemble.activeOn(ensemble.days());
        Arrays.sort(active);
        return Ints.of(active);
    }

    private List<SamplePath> samplePaths(int count) {
        return IntStream.range(0, count).mapToObj(this::samplePath).toList();
    }

    private SamplePath samplePath(int path) {
        return new SamplePath(
                path,
                Ints.generate(ensemble.days(), i -> ensemble.active(path, i + 1)),
                Ints.generate(ensemble.days(), i -> ensemble.holders(path, i + 1)));
    }
}
