package id.gapai.simulation.calibrate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import id.gapai.model.array.DoubleTable;
import id.gapai.model.array.Doubles;
import id.gapai.model.distribution.Distribution;
import id.gapai.model.distribution.Distribution.Uniform;
import id.gapai.model.distribution.JointSample;
import id.gapai.simulation.compiled.CompiledModel.Demand;
import id.gapai.simulation.compiled.CompiledModel.Desk;
import id.gapai.simulation.compiled.CompiledModel.Hazard;
import id.gapai.simulation.compiled.JointModels;
import id.gapai.simulation.compiled.PlainModel;
import id.gapai.simulation.filter.ObservedCount;
import id.gapai.simulation.filter.Prior;
import id.gapai.simulation.filter.Step;
import java.util.List;
import java.util.Optional;
import org.apache.commons.math3.distribution.BinomialDistribution;
import org.apache.commons.math3.stat.StatUtils;
import org.junit.jupiter.api.Test;

class CalibrationTest {
    private static final List<ObservedCount> TOWN_COUNTS = List.of(new ObservedCount(12, 12, 1400, 1499), new ObservedCount(24, 24, 2500, 2599));

    private static Calibrated fit(Problem problem, int sets, int threads) throws InterruptedException {
        return (Calibrated) new Calibration(problem, new CalibrationSettings(sets, 4, threads)).run(problem.counts(), step -> {});
    }

    /** Of 10,000 people each comes with hazard h, 0.001 to 0.01 a day: after 20 days the number is binomial, and Bayes' rule can be summed. */
    @Test
    void findsThePosteriorThatBayesRuleGives() throws InterruptedException {
        var count = new ObservedCount(20, 20, 950, 1049);
        var found = fit(oneHazard(count), 800, 2).values();
        double[] hazards = found.values().rows().stream().mapToDouble(row -> row.get(0)).toArray();
        var exact = moments(count);
        double error = exact[1] / Math.sqrt(hazards.length / 2.0);
        assertThat(StatUtils.mean(hazards)).isCloseTo(exact[0], within(4 * error));
        assertThat(Math.sqrt(StatUtils.variance(hazards))).isCloseTo(exact[1], within(4 * error));
    }

    private static Problem oneHazard(ObservedCount count) {
        var ones = Distribution.of(1);
        var marked = new JointSample(List.of("hazard"), new DoubleTable(List.of(Doubles.of(0.005))));
        var desk = new Desk("letters", Optional.empty(), ones, Optional.empty(), Optional.empty(), ones);
        var model = PlainModel.of(20)
                .segment("all", 10_000, 0, 1)
                .channel(new Hazard(
                        desk, marked.distribution("hazard"), Distribution.of(0), Doubles.of(1), Doubles.filled(20, 1)))
                .build();
        var demand = new Demand(Distribution.of(0), Distribution.of(0), Optional.empty());
        return new Problem(
                JointModels.of(model, demand, marked), List.of(Prior.of("hazard", new Uniform(0.001, 0.01), 0, 1)), List.of(count));
    }

    /** Mean and standard deviation of the hazard, by sums over a fine grid of hazards and of times of the last day. */
    private static double[] moments(ObservedCount count) {
        double[] sums = new double[3];
        for (double h = 0.001; h < 0.01; h += 0.00001) {
            double likelihood = 0;
            for (double time = 19.05; time < 20; time += 0.1) {
                var law = new BinomialDistribution(10_000, 1 - Math.exp(-h * time));
                likelihood += law.cumulativeProbability((int) count.high()) - law.cumulativeProbability((int) count.low() - 1);
            }
            sums[0] += likelihood;
            sums[1] += likelihood * h;
            sums[2] += likelihood * h * h;
        }
        double mean = sums[1] / sums[0];
        return new double[] {mean, Math.sqrt(sums[2] / sums[0] - mean * mean)};
    }

    @Test
    void anyNumberOfThreadsGivesTheSame() throws InterruptedException {
        var problem = new Problem(SmallTown.model(), SmallTown.PRIORS, TOWN_COUNTS);
        assertThat(fit(problem, 60, 1)).isEqualTo(fit(problem, 60, 3));
    }

    /** Half of the sets were to be independent ones. */
    @Test
    void everyFittedPathMeetsTheCounts() throws InterruptedException {
        var fitted = fit(new Problem(SmallTown.model(), SmallTown.PRIORS, TOWN_COUNTS), 60, 2);
        assertThat(fitted.values().size()).isEqualTo(60);
        assertThat(fitted.effectiveSize()).isBetween(30.0, 60.0);
        assertThat(StatUtils.min(fitted.shown().get(0).toArray())).isGreaterThan(1399);
        assertThat(StatUtils.min(fitted.shown().get(1).toArray())).isGreaterThan(2499);
        assertThat(fitted.steps()).extracting(Step::lastDay).containsExactly(12, 24);
    }

    /** A later count that is only shown changes no number, and every set has its own path to it. */
    @Test
    void whatIsOnlyShownTeachesNothing() throws InterruptedException {
        var problem = new Problem(SmallTown.model(), SmallTown.PRIORS, TOWN_COUNTS.subList(0, 1));
        var settings = new CalibrationSettings(60, 4, 2);
        var alone = (Calibrated) new Calibration(problem, settings).run(List.of(), step -> {});
        var shown = (Calibrated) new Calibration(problem, settings).run(List.of(TOWN_COUNTS.get(1)), step -> {});
        assertThat(shown.values()).isEqualTo(alone.values());
        assertThat(shown.swings()).isEqualTo(alone.swings());
        assertThat(shown.steps()).isEqualTo(alone.steps());
        assertThat(StatUtils.min(shown.shown().get(0).toArray())).isBetween(1400.0, 2400.0);
    }

    /** 20,000 people cannot be 40,000 active. */
    @Test
    void saysWhichCountCannotBe() throws InterruptedException {
        var counts = List.of(TOWN_COUNTS.get(0), new ObservedCount(24, 24, 40_000, 40_000));
        var missed = new Calibration(new Problem(SmallTown.model(), SmallTown.PRIORS, counts), new CalibrationSettings(50, 4, 2)).run(List.of(), step -> {});
        assertThat(missed).isInstanceOfSatisfying(Fit.Missed.class, fit -> {
            assertThat(fit.step().lastDay()).isEqualTo(24);
            assertThat(fit.step().greatest()).isLessThan(20_000);
        });
    }

    @Test
    void refusesWhatDoesNotBelongTogether() {
        assertThatThrownBy(() -> new Problem(SmallTown.model(), SmallTown.PRIORS.subList(0, 1), TOWN_COUNTS))
                .hasMessageContaining("columns");
        assertThatThrownBy(() -> new Problem(SmallTown.model(), SmallTown.PRIORS, List.of())).hasMessageContaining("counts");
        assertThatThrownBy(() -> new Problem(SmallTown.model(), SmallTown.PRIORS, List.of(new ObservedCount(25, 25, 1, 1))))
                .hasMessageContaining("within the days");
        assertThatThrownBy(() -> new ObservedCount(0, 3, 1, 1)).hasMessageContaining("no count");
        assertThatThrownBy(() -> new CalibrationSettings(5, 1, 1)).hasMessageContaining("too few");
    }
}
