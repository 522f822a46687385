package id.gapai.simulation.filter;

import static org.assertj.core.api.Assertions.assertThat;

import id.gapai.model.forecast.Estimate;
import id.gapai.model.forecast.Forecast;
import id.gapai.model.forecast.SamplePath;
import id.gapai.simulation.GivenCandidate;
import id.gapai.simulation.Monitor;
import id.gapai.simulation.Settings;
import id.gapai.simulation.Simulation;
import id.gapai.simulation.UncertainTown;
import id.gapai.simulation.calibrate.ObservedCount;
import id.gapai.simulation.compiled.CompiledModel;
import id.gapai.simulation.compiled.LaterStart;
import id.gapai.simulation.sampling.Sampling;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.math3.distribution.BinomialDistribution;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

/** Towns whose true path is drawn from the prior, and that are counted every week. */
class WeeklyUpdatesTest {
    private static final int WEEK = 7;

    /** Two-sided, for each number: a sound filter fails once in 1,000 for each. */
    private static final double ALPHA = 0.001;

    /**
     * How often intervals of the remaining forecast held the end of the true path, by week of the update.
     *
     * @param families mean over truths, see {@link Particles#families}
     */
    private record Coverage(int week, int truths, int half, int ninety, double families) {
        void check() {
            assertHits(half, truths, 0.5, "week " + week);
            assertHits(ninety, truths, 0.9, "week " + week);
        }
    }

    private static void assertHits(int hits, int of, double level, String about) {
        var law = new BinomialDistribution(null, of, level);
        assertThat(hits)
                .as(level + " interval, " + of + " times, " + about)
                .isBetween(law.inverseCumulativeProbability(ALPHA / 2), law.inverseCumulativeProbability(1 - ALPHA / 2));
    }

    private static Forecast goOn(CompiledModel model, Filtered filtered, int paths, long seed) throws InterruptedException, IOException {
        var candidate = GivenCandidate.of("town", LaterStart.of(model, filtered.day()));
        var settings = new Settings(paths, seed, 2, 0, 0, Sampling.EVEN);
        return Simulation.goOn(List.of(candidate), "town", settings, filtered.particles().orElseThrow(), Monitor.NONE).referenceForecast();
    }

    private static List<SamplePath> truths(CompiledModel model, int truths) throws InterruptedException, IOException {
        var settings = new Settings(truths, 100, 2, 0, truths, Sampling.INDEPENDENT);
        return Simulation.compare(List.of(GivenCandidate.of("town", model)), "town", settings, Monitor.NONE).referenceForecast().samplePaths();
    }

    /** Counts of a path on the last days of weeks, rounded to tens. */
    private static List<ObservedCount> counts(SamplePath truth, int weeks) {
        var counts = new ArrayList<ObservedCount>();
        for (int day = WEEK; day <= weeks * WEEK; day += WEEK) {
            double tens = 10 * Math.rint(truth.active().get(day - 1) / 10.0);
            counts.add(new ObservedCount(day, day, Math.max(0, tens - 5), tens + 5));
        }
        return counts;
    }

    /** Weeks up to which a filter came; those after a count that it refused are taken as missed. */
    private static int passed(List<Filtered> found) {
        boolean isRefused = !found.isEmpty() && found.get(found.size() - 1).particles().isEmpty();
        return found.size() - (isRefused ? 1 : 0);
    }

    /** By week; the weeks before the last are looked at on the way. Every truth has random numbers of its own, so that hits are independent. */
    private static List<Coverage> coverage(CompiledModel model, int truths, List<Integer> weeks, int particles)
            throws InterruptedException, IOException {
        int last = weeks.get(weeks.size() - 1);
        var half = new int[weeks.size()];
        var ninety = new int[weeks.size()];
        var families = new double[weeks.size()];
        for (var truth : truths(model, truths)) {
            long seed = 1_000 + truth.path();
            double end = truth.active().get(model.days() - 1);
            var found = new ArrayList<Filtered>();
            try (var filter = new ParticleFilter(model, new FilterSettings(particles, seed, 2))) {
                filter.run(counts(truth, last), found::add);
            }
            for (int i = 0; i < weeks.size() && weeks.get(i) <= passed(found); i++) {
                var filtered = found.get(weeks.get(i) - 1);
                var active = goOn(model, filtered, particles, seed).active();
                half[i] += active.last(0.25) <= end && end <= active.last(0.75) ? 1 : 0;
                ninety[i] += active.last(0.05) <= end && end <= active.last(0.95) ? 1 : 0;
                families[i] += filtered.particles().orElseThrow().families() / truths;
            }
        }
        var coverage = new ArrayList<Coverage>();
        for (int i = 0; i < weeks.size(); i++) {
            coverage.add(new Coverage(weeks.get(i), truths, half[i], ninety[i], families[i]));
        }
        return coverage;
    }

    /** n = 30 true paths of 8 weeks, counted three times. */
    @Test
    void intervalsOfTheRemainingForecastCoverAfterWeeklyUpdates() throws InterruptedException, IOException {
        coverage(UncertainTown.of(8 * WEEK), 30, List.of(3), 160).forEach(Coverage::check);
    }

    /** n = 200 true years, or as many as {@code -Dgapai.updates.truths} says. */
    @Test
    @Tag("deep")
    void intervalsOfTheRemainingForecastCoverAllThroughAYear(TestReporter reporter) throws InterruptedException, IOException {
        var coverage = coverage(UncertainTown.of(52 * WEEK), Integer.getInteger("gapai.updates.truths", 200), List.of(1, 4, 13, 26, 39, 48), 256);
        coverage.forEach(week -> reporter.publishEntry(week.toString()));
        coverage.forEach(Coverage::check);
    }

    /**
     * The 95 % interval that 256 particles give their median, against the median of 8,192: n = 100 repetitions with seeds of their own, after six
     * weeks of counts. It may not cover less often than a sound interval does once in 2,000 times.
     */
    @Test
    @Tag("deep")
    void replicatesOfFamiliesTellTheErrorOfTheFilter(TestReporter reporter) throws InterruptedException, IOException {
        var model = UncertainTown.of(12 * WEEK);
        var counts = counts(truths(model, 1).get(0), 6);
        double median = median(model, counts, 8_192, 1).value();
        int repetitions = 100;
        int hits = 0;
        for (int seed = 2; seed < 2 + repetitions; seed++) {
            var estimate = median(model, counts, 256, seed);
            hits += estimate.low() <= median && median <= estimate.high() ? 1 : 0;
        }
        reporter.publishEntry("95 % intervals that held the median: " + hits + " of " + repetitions);
        assertThat(hits).isGreaterThanOrEqualTo(new BinomialDistribution(null, repetitions, 0.95).inverseCumulativeProbability(ALPHA / 2));
    }

    private static Estimate median(CompiledModel model, List<ObservedCount> counts, int particles, long seed)
            throws InterruptedException, IOException {
        try (var filter = new ParticleFilter(model, new FilterSettings(particles, seed, 2))) {
            return goOn(model, filter.run(counts), particles, seed).active().lastEstimate(0.5);
        }
    }
}
