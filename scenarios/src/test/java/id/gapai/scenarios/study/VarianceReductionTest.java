package id.gapai.scenarios.study;

import static org.assertj.core.api.Assertions.assertThat;

import id.gapai.model.forecast.Comparison;
import id.gapai.model.forecast.Estimate;
import id.gapai.model.forecast.Forecast;
import id.gapai.scenarios.forecast.StudyRun;
import id.gapai.simulation.Monitor;
import id.gapai.simulation.Settings;
import id.gapai.simulation.sampling.Sampling;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * How many independent paths an evenly spread one is worth, on Kota Malang: the ratio of the variances that the intervals of both tell,
 * over several seeds, each with 15 degrees of freedom. Prints the table of docs/model.md:
 * {@code mvn test -Pdeep -pl scenarios -am -Dtest=VarianceReductionTest -Dsurefire.failIfNoSpecifiedTests=false}.
 */
@Tag("deep")
class VarianceReductionTest {
    private static final List<String> STRATEGIES = List.of("status-quo", "weekend-malls", "all-with-officers");

    /** Standard errors to the ends of a 95 % interval: of the normal, and of Student's distribution with 15 degrees of freedom. */
    private static final double NORMAL = 1.95996;

    private static final double STUDENT = 2.13145;

    /** H0: no gain in a mean; with 120 degrees of freedom a ratio above 3 then has a probability below 1e-9. */
    @ParameterizedTest
    @CsvSource({"2000, 16", "10000, 8"})
    void evenPathsAreWorthSeveralIndependentOnes(int paths, int seeds) throws Exception {
        var even = variances(Sampling.EVEN, paths, seeds);
        var independent = variances(Sampling.INDEPENDENT, paths, seeds);
        even.forEach((name, variance) ->
                System.out.printf("%d paths | %s | %.1f%n", paths, name, independent.get(name) / variance));
        assertThat(even).allSatisfy((name, variance) ->
                assertThat(independent.get(name) / variance).as(name).isGreaterThan(name.startsWith("mean") ? 3 : 0.75));
    }

    private static Map<String, Double> variances(Sampling sampling, int paths, int seeds) throws Exception {
        var sums = new LinkedHashMap<String, Double>();
        var study = Study.read(Path.of("malang-2024"));
        for (int seed = 1; seed <= seeds; seed++) {
            var settings = new Settings(paths, seed, 2, 0, 0, sampling);
            var comparison = StudyRun.of(study, settings, phase -> Monitor.NONE).headline(STRATEGIES).comparison();
            statistics().forEach((name, statistic) -> sums.merge(name, variance(statistic.apply(comparison), sampling), Double::sum));
        }
        return sums;
    }

    private static double variance(Estimate estimate, Sampling sampling) {
        double error = (estimate.high() - estimate.low()) / 2 / (sampling == Sampling.EVEN ? STUDENT : NORMAL);
        return error * error;
    }

    private static Map<String, Function<Comparison, Estimate>> statistics() {
        var statistics = new LinkedHashMap<String, Function<Comparison, Estimate>>();
        for (var strategy : STRATEGIES) {
            Function<Comparison, Forecast> of = c -> c.forecast(strategy);
            statistics.put("mean of active, " + strategy, of.andThen(f -> f.active().mean().last()));
            statistics.put("5 % quantile, " + strategy, of.andThen(f -> f.active().lastEstimate(0.05)));
            statistics.put("median, " + strategy, of.andThen(f -> f.active().lastEstimate(0.5)));
            statistics.put("95 % quantile, " + strategy, of.andThen(f -> f.active().lastEstimate(0.95)));
            statistics.put("mean shortfall, " + strategy, of.andThen(f -> f.targets().get(0).shortfall()));
            statistics.put("mean officer-days, " + strategy, of.andThen(Forecast::officerDays));
        }
        for (var strategy : STRATEGIES.subList(1, 3)) {
            statistics.put("mean difference, " + strategy, c -> c.difference(strategy).orElseThrow().mean());
            statistics.put("median difference, " + strategy, c -> c.difference(strategy).orElseThrow().median());
        }
        statistics.put("probability, all-with-officers", c -> c.forecast("all-with-officers").targets().get(0).probability());
        statistics.put("reached on any day, all-with-officers", c -> c.forecast("all-with-officers").targets().get(0).everReached());
        return statistics;
    }
}
