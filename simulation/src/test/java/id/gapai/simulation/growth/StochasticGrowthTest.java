package id.gapai.simulation.growth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.gapai.model.array.Doubles;
import id.gapai.simulation.evidence.Case;
import id.gapai.simulation.evidence.History;
import id.gapai.simulation.evidence.Level;
import id.gapai.simulation.evidence.Region;
import id.gapai.simulation.evidence.Report;
import id.gapai.simulation.evidence.Training;
import id.gapai.simulation.evidence.Unit;
import id.gapai.simulation.random.Draws;
import id.gapai.simulation.random.Purposes;
import id.gapai.simulation.score.SampleScores;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class StochasticGrowthTest {
    private static final Training NOTHING = new Training(List.of());

    private static Region region(String name, double base) {
        return new Region(name, Level.REGENCY, name, Optional.of(base).filter(b -> b > 0), Optional.empty());
    }

    private static Report report(int day, Unit unit, double value) {
        var date = LocalDate.of(2022, 8, 1).plusDays(day);
        return new Report(date, date, unit, value, 0, 0, 1);
    }

    private static Case question(Region region, Report... reports) {
        var last = reports[reports.length - 2];
        return new Case(region, last.published(), List.of(reports).subList(0, reports.length - 1), reports[reports.length - 1]);
    }

    private static Doubles sample(Case question) {
        return new StochasticGrowth(1).fit(NOTHING).sample(question);
    }

    /** The mean of a stationary process with covariance exp(−|s − t|/10) over 30 days, by summing over a fine grid. */
    @Test
    void variancesOfMeansAreIntegralsOfTheCovariance() {
        var swings = new Swings(1.5, 10);
        int n = 600;
        double own = 0;
        double other = 0;
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                double s = (i + 0.5) * 30 / n;
                double t = (j + 0.5) * 30 / n;
                own += Math.exp(-Math.abs(s - t) / 10);
                other += Math.exp(-(35 + t - s) / 10);
            }
        }
        double scale = 1.5 * 1.5 / n / n;

        assertThat(swings.variance(30)).isCloseTo(own * scale, within(1e-4));
        assertThat(swings.covariance(new Interval(100, 130), new Interval(135, 165))).isCloseTo(other * scale, within(1e-6));
    }

    /** With one report the conditional Student variable has a textbook form. */
    @Test
    void theNextRateFollowsTheConditionalOfABivariateStudent() {
        var shape = new Hyperparameters(Math.log(1e-4), 0, 0, 0, 0, 0.8, new Swings(0.9, 60), 6);
        var growth = Growth.of(Level.REGENCY, new Holders(Math.log(1e5), 0), List.of(report(400, Unit.COUNT, 9000)));
        var next = new Interval(400, 600);

        double k11 = growth.covariance(shape).getEntry(0, 0);
        double k12 = shape.covariance(growth.intervals().get(0), next);
        double k22 = shape.covariance(next, next);
        double residual = growth.residuals(shape)[0];
        var student = StudentProcess.next(shape, growth, next);

        assertThat(student.location()).isCloseTo(growth.expected(shape, next) + k12 / k11 * residual, within(1e-12));
        assertThat(student.scale()).isCloseTo(Math.sqrt((k22 - k12 * k12 / k11) * (6 + residual * residual / k11) / 7), within(1e-12));
        assertThat(student.freedom()).isEqualTo(7);
    }

    @Test
    void saturationIsUndoneByEffort() {
        var saturation = Saturation.of(new Holders(Math.log(1e5), 0));

        double effort = saturation.effort(30_000) - saturation.effort(10_000);

        assertThat(saturation.grown(10_000, effort)).isCloseTo(30_000, within(1e-6));
        assertThat(saturation.grown(10_000, 1e9)).isCloseTo(70_000, within(1e-6));
    }

    @Test
    void reportsCloseTogetherGiveNoRate() {
        var reports = List.of(report(10, Unit.COUNT, 1), report(100, Unit.COUNT, 2), report(130, Unit.COUNT, 3), report(150, Unit.COUNT, 4));

        assertThat(Growth.knots(reports)).extracting(Report::day).containsExactly(10, 100, 150);
    }

    @Test
    void regionsWithOneCountWithoutABaseAndInPercentWork() {
        var target = report(600, Unit.COUNT, 1);

        for (var question : List.of(
                question(region("A", 1e5), report(300, Unit.COUNT, 2000), target),
                question(region("B", 0), report(300, Unit.COUNT, 2000), target),
                question(region("C", 0), report(300, Unit.PERCENT, 2), report(600, Unit.PERCENT, 1)),
                question(region("D", 1e5), report(300, Unit.COUNT, 0), target))) {
            var sample = sample(question);
            double last = question.last().value();
            assertThat(SampleScores.quantile(sample, 0.05)).as(question.id()).isPositive().isGreaterThanOrEqualTo(last * 0.99);
            assertThat(SampleScores.quantile(sample, 0.95)).as(question.id()).isFinite().isGreaterThan(last);
        }
    }

    @Test
    void aLongerWayIsLessCertain() {
        var last = report(300, Unit.COUNT, 2000);
        var near = sample(question(region("A", 1e5), last, report(340, Unit.COUNT, 1)));
        var far = sample(question(region("A", 1e5), last, report(700, Unit.COUNT, 1)));

        assertThat(width(far)).isGreaterThan(2 * width(near));
    }

    private static double width(Doubles sample) {
        return SampleScores.quantile(sample, 0.95) - SampleScores.quantile(sample, 0.05);
    }

    @Test
    void theSameSeedGivesTheSameBits() {
        var question = question(region("A", 1e5), report(300, Unit.COUNT, 2000), report(600, Unit.COUNT, 1));

        assertThat(sample(question)).isEqualTo(sample(question));
        assertThat(new StochasticGrowth(2).fit(NOTHING).sample(question)).isNotEqualTo(sample(question));
    }

    /** 400 draws of the prior through the sampler: nothing is learned from nothing. Fixed seed; bounds are several standard errors of a quantile. */
    @Test
    void nothingIsLearnedFromNothing() {
        for (var parameter : new StochasticGrowth(1).learned(NOTHING)) {
            double width = parameter.prior().get(2) - parameter.prior().get(0);
            assertThat(parameter.learned().get(1)).as(parameter.name()).isCloseTo(parameter.prior().get(1), within(0.2 * width));
            assertThat(parameter.learned().get(2)).as(parameter.name()).isGreaterThan(parameter.prior().get(1));
        }
    }

    /**
     * 150 regions with six reports each, 120 days apart, drawn from known parameters: lasting spread 0.5, swings of 0.8 with a memory of 90 days. The posterior means
     * must come near. Fixed seeds, nothing random; standard errors of the estimates are about 0.04, 0.03 and 15 %, so the bounds are four or more of them.
     */
    @Test
    void findsTheParametersThatMadeTheData() {
        var posterior = new StochasticGrowth(3).posterior(new Training(drawn(150, 0.5, new Swings(0.8, 90))));

        assertThat(posterior.stream().mapToDouble(Hyperparameters::spread).average().orElseThrow()).isCloseTo(0.5, within(0.18));
        assertThat(posterior.stream().mapToDouble(shape -> shape.swings().volatility()).average().orElseThrow()).isCloseTo(0.8, within(0.15));
        assertThat(posterior.stream().mapToDouble(shape -> shape.swings().memory()).average().orElseThrow()).isBetween(50.0, 160.0);
    }

    /** Day by day, without saturation: bases are so large that nobody is missed. */
    private static List<History> drawn(int regions, double spread, Swings swings) {
        var histories = new ArrayList<History>();
        var draws = new Draws();
        double kept = Math.exp(-1 / swings.memory());
        for (int i = 0; i < regions; i++) {
            draws.startPath(11, i);
            double level = Math.log(1e-5) + spread * draws.normal(Purposes.keyOf("level"));
            double z = swings.volatility() * draws.normal(Purposes.keyOf("z"));
            double count = 0;
            var reports = new ArrayList<Report>();
            for (int day = 1; day <= 1085; day++) {
                draws.startDay(day);
                z = kept * z + swings.volatility() * Math.sqrt(1 - kept * kept) * draws.normal(Purposes.keyOf("z"));
                count += 1e8 * Math.exp(level + z);
                if (day >= 485 && (day - 485) % 120 == 0) {
                    reports.add(report(day, Unit.COUNT, count));
                }
            }
            histories.add(new History(region("R" + i, 1e8), reports));
        }
        return histories;
    }
}
