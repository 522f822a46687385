package id.gapai.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import id.gapai.model.forecast.Bands;
import id.gapai.model.forecast.Comparison;
import id.gapai.model.forecast.Forecast;
import id.gapai.model.forecast.TargetResult;
import id.gapai.simulation.compiled.CompiledModel;
import id.gapai.simulation.compiled.Models;
import id.gapai.simulation.compiled.PlainModel;
import id.gapai.simulation.sampling.Sampling;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SimulationTest {
    private static final Settings SETTINGS = settings(60, 2, 20);
    private static final int DAYS = 30;

    @Test
    void everyOtherStrategyHasADifferenceToTheReference() throws InterruptedException, IOException {
        var comparison = compare(SETTINGS, candidate("base", 4), candidate("more", 6), candidate("none", 0));
        assertThat(comparison.forecasts()).extracting(Forecast::strategy).containsExactly("base", "more", "none");
        assertThat(comparison.differences()).extracting(d -> d.strategy()).containsExactly("more", "none");
        assertThat(comparison.differences().get(0).mean().value()).isPositive();
        assertThat(comparison.differences().get(1).mean().value()).isNegative();
    }

    @Test
    void theSameStrategyTwiceDiffersByNothing() throws InterruptedException, IOException {
        var difference = compare(SETTINGS, candidate("base", 4), candidate("again", 4)).differences().get(0);
        assertThat(difference.mean().low()).isZero();
        assertThat(difference.mean().high()).isZero();
        assertThat(difference.q95().high()).isZero();
    }

    @Test
    void aStrategyDoesNotChangeTheOthers() throws InterruptedException, IOException {
        var alone = compare(SETTINGS, candidate("base", 4)).forecasts().get(0);
        var second = compare(SETTINGS, candidate("more", 6), candidate("base", 4)).forecasts().get(1);
        assertThat(second).isEqualTo(alone);
    }

    /** What binds is clear after 500 paths for letters and for base, and never for none, where nothing gains anything. */
    @Test
    void neitherSetNorOrderOfStrategiesChangesAForecast() throws InterruptedException, IOException {
        var settings = settings(2000, 2, 2000);
        var alone = compare(settings, letters()).forecasts().get(0);
        var first = compare(settings, letters(), candidate("base", 4), candidate("none", 0)).forecasts();
        var last = compare(settings, candidate("none", 0), candidate("base", 4), letters()).forecasts();
        assertThat(first.get(0)).isEqualTo(alone);
        assertThat(last).containsExactly(first.get(2), first.get(1), alone);
    }

    /** Both have the same mean: within 4 standard errors of the difference, as if even paths were no better, 6 in 100,000 of a false alarm. */
    @Test
    void evenPathsMeanWhatIndependentPathsMean() throws InterruptedException, IOException {
        var malang = candidate("malang", Models.malangLike());
        var even = compare(new Settings(640, 3, 2, 0, 0, Sampling.EVEN), malang).forecasts().get(0);
        var independent = compare(new Settings(640, 3, 2, 0, 0, Sampling.INDEPENDENT), malang).forecasts().get(0);
        var interval = independent.channels().get(4).activations();
        double error = (interval.high() - interval.low()) / (2 * 1.96);
        assertThat(even.channels().get(4).activations().value()).isCloseTo(interval.value(), within(4 * Math.sqrt(2) * error));
        assertThat(even.active()).isNotEqualTo(independent.active());
    }

    @Test
    void theForecastDoesNotDependOnThreads() throws InterruptedException, IOException {
        var one = compare(settings(60, 1, 20), candidate("base", 4), candidate("more", 6));
        var five = compare(settings(60, 5, 20), candidate("base", 4), candidate("more", 6));
        assertThat(five).isEqualTo(one);
    }

    /** Demand is many times the capacity, which 4 officers with 10 activations a day set: 1,200 in thirty days. */
    @Test
    void officersBindWhereQueuesAreLong() throws InterruptedException, IOException {
        var forecast = compare(SETTINGS, candidate("base", 4)).forecasts().get(0);
        var binding = forecast.binding().orElseThrow();
        assertThat(forecast.active().last(0.5)).isEqualTo(1200);
        assertThat(binding.officers().value()).isEqualTo(120);
        assertThat(binding.demand().value()).isZero();
        assertThat(binding.people().value()).isZero();
    }

    @Test
    void peopleBindWhereEveryReachableOneHasCome() throws InterruptedException, IOException {
        var binding = compare(SETTINGS, letters()).forecasts().get(0).binding().orElseThrow();
        assertThat(binding.people().value()).isCloseTo(500, within(100.0));
        assertThat(binding.officers().value()).isZero();
    }

    @Test
    void targetsAreJudgedPathByPath() throws InterruptedException, IOException {
        var results = compare(SETTINGS, candidate("base", 4)).forecasts().get(0).targets();
        var reached = results.get(0);
        assertThat(reached.probability().value()).isEqualTo(1);
        assertThat(reached.probability().low()).isCloseTo(Math.pow(0.05, 1 / 60.0), within(1e-12));
        assertThat(reached.medianDate().orElseThrow().value()).isEqualTo(LocalDate.of(2024, 1, 26));
        assertThat(reached.probabilityByDay().get(23)).isZero();
        assertThat(reached.probabilityByDay().get(24)).isEqualTo(1);
        assertThat(reached.shortfall().value()).isZero();
        var missed = results.get(1);
        assertThat(missed.probability().high()).isCloseTo(1 - Math.pow(0.05, 1 / 60.0), within(1e-12));
        assertThat(missed.everReached().value()).isZero();
        assertThat(missed.medianDate()).isEmpty();
        assertThat(missed.shortfall().value()).isEqualTo(0.25 * 100_000 - 1200);
    }

    @Test
    void channelsAndOfficersAddUp() throws InterruptedException, IOException {
        var forecast = compare(SETTINGS, candidate("base", 4)).forecasts().get(0);
        var channel = forecast.channels().get(0);
        assertThat(channel.activations().value()).isEqualTo(1200);
        assertThat(channel.byDay().sum()).isCloseTo(1200, within(1e-9));
        assertThat(channel.officerDaysAssigned().value()).isCloseTo(4 * DAYS, within(1e-9));
        assertThat(channel.officerDaysBusy().value()).isCloseTo(4 * DAYS, within(1e-6));
        assertThat(channel.turnedAway().value()).isGreaterThan(1200);
        assertThat(forecast.staff().asked().get(0)).isEqualTo(4);
        assertThat(forecast.staff().present().get(0)).isEqualTo(10);
        assertThat(forecast.staff().assigned().sum()).isCloseTo(forecast.officerDays().value(), within(1e-9));
        assertThat(forecast.staff().months().stream().mapToDouble(month -> month.assigned().value()).sum())
                .isCloseTo(forecast.officerDays().value(), within(1e-9));
    }

    @Test
    void bandsAreNestedAndSamplePathsAreReal() throws InterruptedException, IOException {
        var forecast = compare(SETTINGS, candidate("malang", Models.malangLike())).forecasts().get(0);
        for (int i = 0; i < forecast.days(); i++) {
            for (int level = 1; level < forecast.active().levels().size(); level++) {
                assertThat(forecast.active().quantiles().get(level).get(i)).isGreaterThanOrEqualTo(forecast.active().quantiles().get(level - 1).get(i));
            }
            assertThat(forecast.share().at(0.95).get(i)).isBetween(0.0, 1.0);
        }
        assertThat(forecast.samplePaths()).hasSize(3);
        assertThat(forecast.samplePaths()).allMatch(p -> contains(forecast, p.active().get(forecast.days() - 1)));
    }

    private static boolean contains(Forecast forecast, int active) {
        return IntStream.of(forecast.finalActive().toArray()).anyMatch(a -> a == active);
    }

    @Test
    void progressCountsEveryPathOnce() throws InterruptedException, IOException {
        var reports = new ArrayList<Long>();
        long expected = 2 * (60 + 3 * 20);
        Simulation.compare(List.of(candidate("base", 4), candidate("more", 6)), "base", SETTINGS, new Monitor() {
            @Override
            public boolean progress(Progress progress) {
                assertThat(progress.total()).isEqualTo(expected);
                assertThat(progress.ofPaths()).isEqualTo(60);
                reports.add(progress.done());
                return true;
            }
        });
        assertThat(reports).isSorted().doesNotHaveDuplicates().last().isEqualTo(expected);
    }

    @Test
    void theForecastIsThereBeforeWhatBinds() throws InterruptedException, IOException {
        var early = new ArrayList<Comparison>();
        var whole = Simulation.compare(List.of(candidate("base", 4), candidate("more", 6)), "base", SETTINGS, new Monitor() {
            @Override
            public boolean atRest(Snapshot snapshot) {
                if (snapshot.hasAllPaths() && !snapshot.isComplete()) {
                    early.add(snapshot.comparison());
                }
                return true;
            }
        });
        var bindings = whole.forecasts().stream().map(Forecast::binding).toList();
        assertThat(early).isNotEmpty().allSatisfy(comparison -> assertThat(comparison.with(bindings)).isEqualTo(whole));
        assertThat(early.get(0).forecasts()).allSatisfy(forecast -> assertThat(forecast.binding()).isEmpty());
    }

    @Test
    void aFirstLookHasTheNumbersOfTheLastDay() throws InterruptedException, IOException {
        var looks = new ArrayList<Comparison>();
        var whole = Simulation.compare(List.of(candidate("base", 4), candidate("more", 6)), "base", SETTINGS, new Monitor() {
            @Override
            public boolean atRest(Snapshot snapshot) {
                looks.add(snapshot.firstLook());
                return true;
            }
        });
        var look = looks.get(looks.size() - 1);
        assertThat(look.differences()).isEqualTo(whole.differences());
        for (var forecast : whole.forecasts()) {
            var first = look.forecast(forecast.strategy());
            for (double level : Bands.LEVELS.toArray()) {
                assertThat(first.active().lastEstimate(level)).isEqualTo(forecast.active().lastEstimate(level));
                assertThat(first.holders().lastEstimate(level)).isEqualTo(forecast.holders().lastEstimate(level));
                assertThat(first.share().lastEstimate(level)).isEqualTo(forecast.share().lastEstimate(level));
            }
            assertThat(first.targets().stream().map(TargetResult::probability).toList())
                    .isEqualTo(forecast.targets().stream().map(TargetResult::probability).toList());
            assertThat(first.officerDays()).isEqualTo(forecast.officerDays());
        }
    }

    @Test
    void anUnknownReferenceIsNamedWithTheKnownOnes() {
        assertThatThrownBy(() -> Simulation.compare(List.of(candidate("base", 4)), "bse", SETTINGS, Monitor.NONE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("bse")
                .hasMessageContaining("base");
    }

    @Test
    void anInterruptedRunStops() {
        Thread.currentThread().interrupt();
        assertThatThrownBy(() -> Simulation.simulate(Models.malangLike(), 100_000, 1, 2)).isInstanceOf(InterruptedException.class);
    }

    @Test
    void settingsAreChecked() {
        assertThatThrownBy(() -> settings(0, 1, 0)).hasMessageContaining("paths").hasMessageContaining("0");
        assertThatThrownBy(() -> settings(1, -2, 0)).hasMessageContaining("threads").hasMessageContaining("-2");
    }

    private static Settings settings(int paths, int threads, int bindingPaths) {
        return new Settings(paths, 1, threads, bindingPaths, 3, Sampling.EVEN);
    }

    private static Comparison compare(Settings settings, Candidate... candidates) throws InterruptedException, IOException {
        return Simulation.compare(List.of(candidates), candidates[0].scenario().strategy(), settings, Monitor.NONE);
    }

    /** Half of the people are reachable, and nearly all of those come at once. */
    static Candidate letters() {
        return candidate("letters", PlainModel.of(DAYS).segment("all", 10_000, 0, 0.5).hazard("letters", 1, 0).build());
    }

    /** A crowd at one desk with so many officers out of ten. */
    static Candidate candidate(String strategy, int officers) {
        var plain = PlainModel.of(DAYS).segment("all", 100_000, 0, 1).officers(10);
        return candidate(strategy, plain.visit(plain.desk("mall", officers, 10, 1), 5000, 1, 1).build());
    }

    static Candidate candidate(String strategy, CompiledModel model) {
        return GivenCandidate.of(strategy, model);
    }
}
