package id.gapai.simulation.filter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import id.gapai.model.array.Doubles;
import id.gapai.model.array.Ints;
import id.gapai.model.distribution.Distribution;
import id.gapai.model.distribution.Distribution.Uniform;
import id.gapai.simulation.compiled.CompiledModel;
import id.gapai.simulation.compiled.CompiledModel.Hazard;
import id.gapai.simulation.compiled.PlainModel;
import id.gapai.simulation.filter.FilterSettings.Work;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.math3.distribution.BinomialDistribution;
import org.apache.commons.math3.stat.StatUtils;
import org.junit.jupiter.api.Test;

class ParticleFilterTest {
    private static final int PEOPLE = 10_000;
    private static final ObservedCount FIRST = new ObservedCount(10, 10, 480, 519);
    private static final ObservedCount SECOND = new ObservedCount(20, 20, 950, 1049);

    /** Each of 10,000 people comes with hazard h a day, 0.001 to 0.01 in all places alike. */
    private static CompiledModel oneHazard() {
        return oneHazard(30);
    }

    private static CompiledModel oneHazard(int days) {
        var plain = PlainModel.of(days).segment("all", PEOPLE, 0, 1);
        return plain.channel(new Hazard(
                        plain.freeDesk("letters", 1),
                        new Uniform(0.001, 0.01),
                        Distribution.of(0),
                        Doubles.of(1),
                        Doubles.filled(days, 1)))
                .build();
    }

    private static Filtered filter(CompiledModel model, int particles, int threads, ObservedCount... counts) throws InterruptedException {
        try (var filter = new ParticleFilter(model, new FilterSettings(particles, 4, threads))) {
            return filter.run(List.of(counts));
        }
    }

    private static double[] hazards(Filtered filtered) {
        return filtered.particles().orElseThrow().all().stream()
                .mapToDouble(particle -> 0.001 + 0.009 * particle.drawn().uniforms().get(0))
                .toArray();
    }

    /**
     * Bayes' rule summed over a grid, with one count and with two. n = 1,600 particles of an effective size of as many paths; the bound of 4
     * standard errors of the mean is passed by chance once in 16,000 seeds.
     */
    @Test
    void findsThePosteriorThatBayesRuleGives() throws InterruptedException {
        for (boolean both : new boolean[] {false, true}) {
            var counts = both ? new ObservedCount[] {SECOND, FIRST} : new ObservedCount[] {FIRST};
            var found = filter(oneHazard(), 1_600, 2, counts);
            var exact = moments(both);
            double families = found.particles().orElseThrow().families();
            double error = exact[1] / Math.sqrt(families);
            assertThat(families).isGreaterThan(400);
            assertThat(StatUtils.mean(hazards(found))).isCloseTo(exact[0], within(4 * error));
            assertThat(Math.sqrt(StatUtils.variance(hazards(found)))).isCloseTo(exact[1], within(4 * error));
        }
    }

    /** Mean and standard deviation of the hazard, by sums over hazards, times of the day of each count, and the first number. */
    private static double[] moments(boolean both) {
        double[] sums = new double[3];
        for (double h = 0.002; h < 0.008; h += 0.00004) {
            double likelihood = 0;
            for (double time = 9.125; time < 10; time += 0.25) {
                var first = new BinomialDistribution(null, PEOPLE, 1 - Math.exp(-h * time));
                for (int n = (int) FIRST.low(); n <= FIRST.high(); n += 3) {
                    likelihood += first.probability(n) * (both ? second(n, h, time) : 1);
                }
            }
            sums[0] += likelihood;
            sums[1] += likelihood * h;
            sums[2] += likelihood * h * h;
        }
        double mean = sums[1] / sums[0];
        return new double[] {mean, Math.sqrt(sums[2] / sums[0] - mean * mean)};
    }

    private static double second(int n, double h, double time) {
        var more = new BinomialDistribution(null, PEOPLE - n, 1 - Math.exp(-h * (19.5 - time)));
        return more.cumulativeProbability((int) SECOND.high() - n) - more.cumulativeProbability((int) SECOND.low() - n - 1);
    }

    /**
     * The count ten days after the last of five weekly ones, by Bayes' rule and by the particles, which go on for ten days: mean and standard
     * deviation. n = 1,600 of a size of as many families; the bound of 4 standard errors is passed by chance once in 8,000 seeds.
     */
    @Test
    void forecastsAfterFiveCountsAsBayesRuleDoes() throws InterruptedException {
        var counts = IntStream.rangeClosed(1, 5).mapToObj(k -> new ObservedCount(5 * k, 5 * k, 230 * k, 230 * k + 59)).toList();
        var all = new ArrayList<>(counts);
        all.add(new ObservedCount(35, 35, 0, PEOPLE));
        try (var filter = new ParticleFilter(oneHazard(40), new FilterSettings(1_600, 4, 2, Work.until(600, 12_800)))) {
            var particles = filter.run(all).particles().orElseThrow();
            double[] ends = particles.all().stream().mapToDouble(particle -> particle.closes().get(5)).toArray();
            var exact = new OneHazardForecast(PEOPLE, counts).moments(35);
            double error = exact[1] / Math.sqrt(particles.families());
            assertThat(particles.families()).isGreaterThan(500);
            assertThat(StatUtils.mean(ends)).isCloseTo(exact[0], within(4 * error));
            assertThat(Math.sqrt(StatUtils.variance(ends))).isCloseTo(exact[1], within(4 * error));
        }
    }

    @Test
    void everyParticleStandsWhereTheCountsAllow() throws InterruptedException {
        var found = filter(oneHazard(), 160, 1, FIRST, SECOND);
        assertThat(found.day()).isEqualTo(20);
        assertThat(found.particles().orElseThrow().all()).allSatisfy(particle -> {
            int active = particle.stand().active().get(0);
            assertThat(active).isGreaterThanOrEqualTo(950);
            assertThat(particle.stand().reachable()).isEqualTo(Ints.of(PEOPLE));
        });
    }

    @Test
    void anyNumberOfThreadsGivesTheSame() throws InterruptedException {
        var one = filter(oneHazard(), 160, 1, FIRST, SECOND);
        var three = filter(oneHazard(), 160, 3, FIRST, SECOND);
        assertThat(three.steps()).isEqualTo(one.steps());
        assertThat(three.particles().orElseThrow().all()).isEqualTo(one.particles().orElseThrow().all());
    }

    /** A count that any path meets: nothing is chosen, every draw from the prior goes on once. */
    @Test
    void aCountThatSaysNothingLeavesThePrior() throws InterruptedException {
        var found = filter(oneHazard(), 160, 2, new ObservedCount(10, 10, 0, PEOPLE));
        assertThat(found.steps()).containsExactly(new Step(10, 160, 160, 160, found.steps().get(0).least(), found.steps().get(0).greatest()));
        assertThat(found.particles().orElseThrow().all()).extracting(Particle::family).doesNotHaveDuplicates();
    }

    @Test
    void countsWhoseDaysOverlapAreMetTogether() throws InterruptedException {
        var loose = new ObservedCount(5, 12, 300, 700);
        var found = filter(oneHazard(), 160, 2, SECOND, loose, FIRST);
        assertThat(found.steps()).extracting(Step::lastDay).containsExactly(12, 20);
    }

    @Test
    void aCountThatNoPathReachesIsToldWithWhatPathsReach() throws InterruptedException {
        var found = filter(oneHazard(), 160, 2, FIRST, new ObservedCount(20, 20, 5_000, 5_100));
        assertThat(found.particles()).isEmpty();
        var last = found.steps().get(1);
        assertThat(last.isPassed()).isFalse();
        assertThat(last.least()).isBetween(480, 1_200);
        assertThat(last.greatest()).isBetween(900, 2_000);
    }

    /** Families fall with the counts; the filter begins again with more particles, and gives as many as were asked for. */
    @Test
    void beginsAgainWithMoreParticlesUntilEnoughFamiliesAreLeft() throws InterruptedException {
        double few = filter(oneHazard(), 160, 2, FIRST, SECOND).families();
        try (var filter = new ParticleFilter(oneHazard(), new FilterSettings(160, 4, 2, Work.until(1.3 * few, 1_600)))) {
            var more = filter.run(List.of(FIRST, SECOND)).particles().orElseThrow();
            assertThat(more.size()).isEqualTo(160);
            assertThat(more.families()).isGreaterThan(1.2 * few);
        }
    }

    @Test
    void asManyParticlesAsAllowedAndNoMore() {
        var settings = new FilterSettings(100, 1, 1, Work.until(50, 1_000));
        assertThat(settings.wantsMore(112, 49)).isTrue();
        assertThat(settings.wantsMore(112, 50)).isFalse();
        assertThat(settings.wantsMore(1_008, 10)).isFalse();
        assertThat(settings.next(112, 40)).isEqualTo(192);
        assertThat(settings.next(112, 1)).isEqualTo(896);
        assertThat(settings.next(512, 1)).isEqualTo(1_008);
    }

    @Test
    void refusesWhatCannotBeMet() {
        assertThatThrownBy(() -> filter(oneHazard(), 160, 1)).hasMessageContaining("need counts");
        assertThatThrownBy(() -> filter(oneHazard(), 160, 1, new ObservedCount(31, 31, 1, 2))).hasMessageContaining("up to day 30");
        assertThatThrownBy(() -> new FilterSettings(0, 1, 1)).hasMessageContaining("too few");
        assertThat(new FilterSettings(17, 1, 1).particles()).isEqualTo(32);
    }
}
