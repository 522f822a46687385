package id.gapai.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import id.gapai.model.forecast.Forecast;
import id.gapai.simulation.compiled.CompiledModel;
import id.gapai.simulation.compiled.LaterStart;
import id.gapai.simulation.filter.FilterSettings;
import id.gapai.simulation.filter.Filtered;
import id.gapai.simulation.filter.ObservedCount;
import id.gapai.simulation.filter.ParticleFilter;
import id.gapai.simulation.sampling.Sampling;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Forecasts from the day of a count. */
class GoOnTest {
    private static final int PEOPLE = UncertainTown.PEOPLE;

    private static Filtered filter(CompiledModel model, int particles, List<ObservedCount> counts) throws InterruptedException {
        try (var filter = new ParticleFilter(model, new FilterSettings(particles, 5, 2))) {
            return filter.run(counts);
        }
    }

    private static Forecast goOn(CompiledModel model, Filtered filtered, int paths) throws InterruptedException, IOException {
        var candidate = GivenCandidate.of("town", LaterStart.of(model, filtered.day()));
        var settings = new Settings(paths, 6, 2, 0, 0, Sampling.EVEN);
        return Simulation.goOn(List.of(candidate), "town", settings, filtered.particles().orElseThrow(), Monitor.NONE).referenceForecast();
    }

    private static Forecast whole(CompiledModel model, int paths, int kept, long seed) throws InterruptedException, IOException {
        var settings = new Settings(paths, seed, 2, 0, kept, Sampling.INDEPENDENT);
        return Simulation.compare(List.of(GivenCandidate.of("town", model)), "town", settings, Monitor.NONE).referenceForecast();
    }

    /**
     * A count that says nothing leaves the forecast as it was: 1,024 paths each, quantiles apart by chance alone. Half widths are of 95 %; the
     * bound of 4 standard errors of a difference is passed once in 16,000 seeds, four times of that here.
     */
    @Test
    void aCountThatSaysNothingChangesNothing() throws InterruptedException, IOException {
        var model = UncertainTown.of(90);
        var before = whole(model, 1_024, 0, 1);
        var after = goOn(model, filter(model, 1_024, List.of(new ObservedCount(45, 45, 0, PEOPLE))), 1_024);

        assertThat(after.start()).isEqualTo(before.start().plusDays(45));
        assertThat(after.end()).isEqualTo(before.end());
        for (double level : new double[] {0.05, 0.5, 0.95}) {
            var then = before.active().lastEstimate(level);
            var now = after.active().lastEstimate(level);
            double error = (then.high() - then.low() + now.high() - now.low()) / 4;
            assertThat(now.value()).as("quantile " + level).isCloseTo(then.value(), within(4 * error / 1.4));
        }
        assertThat(after.holders().last(0.5)).isCloseTo(before.holders().last(0.5), within(25.0));
    }

    @Test
    void aCountThatSaysAllStartsThereAndNarrowsTheRest() throws InterruptedException, IOException {
        var model = UncertainTown.of(90);
        var before = whole(model, 1_024, 0, 1);
        double high = Math.rint(before.active().at(0.9).get(44));
        var after = goOn(model, filter(model, 512, List.of(new ObservedCount(45, 45, high - 10, high + 10))), 512);

        assertThat(after.active().at(0.5).get(0)).isBetween(high - 10, high + 400);
        assertThat(after.active().last(0.5)).isGreaterThan(before.active().last(0.5));
        assertThat(after.active().last(0.95) - after.active().last(0.05)).isLessThan(0.8 * (before.active().last(0.95) - before.active().last(0.05)));
    }

    @Test
    void whatBindsCannotBeAsked() throws InterruptedException {
        var model = UncertainTown.of(20);
        var particles = filter(model, 16, List.of(new ObservedCount(5, 5, 0, PEOPLE))).particles().orElseThrow();
        assertThatThrownBy(() -> Simulation.goOn(
                        List.of(GivenCandidate.of("town", model)), "town", new Settings(16, 1, 1, 16, 0, Sampling.EVEN), particles, Monitor.NONE))
                .hasMessageContaining("what binds");
    }
}
