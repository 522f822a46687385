package id.gapai.simulation.baseline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.gapai.simulation.evidence.Case;
import id.gapai.simulation.evidence.Forecaster;
import id.gapai.simulation.evidence.History;
import id.gapai.simulation.evidence.Level;
import id.gapai.simulation.evidence.Region;
import id.gapai.simulation.evidence.Report;
import id.gapai.simulation.evidence.Training;
import id.gapai.simulation.evidence.Unit;
import id.gapai.simulation.score.SampleScores;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BaselinesTest {
    private static final Region REGION = new Region("A", Level.CITY, "P", Optional.of(1e6), Optional.empty());

    private static Report report(int day, double value) {
        var date = LocalDate.of(2022, 8, 1).plusDays(day);
        return new Report(date, date, Unit.COUNT, value, 0, 0, 1);
    }

    private static Case question(Report last, Report target) {
        return new Case(REGION, last.published(), List.of(last), target);
    }

    /** Five regions whose rate from day 100 on is k times the rate before it, k = 1/4, 1/2, 1, 2, 4. */
    private static Training fiveRegions() {
        return new Training(IntStream.range(0, 5)
                .mapToObj(i -> {
                    double factor = new double[] {0.25, 0.5, 1, 2, 4}[i];
                    var region = new Region("R" + i, Level.CITY, "Q", Optional.of(1e6), Optional.empty());
                    return new History(region, List.of(report(100, 1000), report(200, 1000 + 1000 * factor)));
                })
                .toList());
    }

    private static double quantile(Forecaster forecaster, Training training, Case question, double level) {
        return SampleScores.quantile(forecaster.fit(training).sample(question), level);
    }

    @Test
    void theLastRateAgainWithTheErrorsOfOtherRegions() {
        var question = question(report(100, 500), report(300, 2000));

        assertThat(quantile(new LastRate(), fiveRegions(), question, 0.5)).isCloseTo(1500, within(1e-6));
        assertThat(quantile(new LastRate(), fiveRegions(), question, 0.25)).isCloseTo(1000, within(1e-6));
        assertThat(quantile(new LastRate(), fiveRegions(), question, 0.99)).isCloseTo(500 + 1000 * Math.pow(2, 1.96), within(1e-6));
    }

    @Test
    void withoutOtherRegionsErrorsAreAFactorOfTwoHalfOfTheTime() {
        var question = question(report(100, 500), report(300, 2000));

        double quarter = quantile(new LastRate(), new Training(List.of()), question, 0.25);

        assertThat(quarter).isCloseTo(500 + 1000 * 0.5094, within(1.0));
    }

    /** 2 % less every 30 days for 300 days: the integral of 0.98^(t/30) is 30·(0.98^10 − 1)/ln 0.98 = 271.6 days' worth. */
    @Test
    void aDampedTrendGrowsLessEveryMonth() {
        assertThat(DampedTrend.meanRate(question(report(100, 1000), report(400, 1)), 0.98)).isCloseTo(10 * 271.625 / 300, within(1e-3));
    }

    @Test
    void aGompertzCurveIsFoundAgain() {
        double ceiling = 100_000;
        Report[] reports = IntStream.of(100, 200, 300, 500)
                .mapToObj(day -> report(day, ceiling * Math.exp(-5 * Math.exp(-0.004 * day))))
                .toArray(Report[]::new);
        var question = new Case(REGION, reports[2].published(), List.of(reports[0], reports[1], reports[2]), reports[3]);

        var curve = new Gompertz.Curve(0.1, 1e6, 0.001);

        assertThat(curve.slope(question)).isCloseTo(0.004, within(1e-12));
        assertThat(curve.meanRate(question) * 200 + reports[2].value()).isCloseTo(reports[3].value(), within(1e-6));
    }
}
