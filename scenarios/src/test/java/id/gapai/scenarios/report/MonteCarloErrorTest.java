package id.gapai.scenarios.report;

import static org.assertj.core.api.Assertions.assertThat;

import id.gapai.charts.SampleStudy;
import id.gapai.model.forecast.Comparison;
import id.gapai.model.forecast.DateEstimate;
import id.gapai.model.forecast.Estimate;
import id.gapai.model.forecast.Forecast;
import id.gapai.model.forecast.ReplicateSums;
import id.gapai.model.forecast.TargetResult;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MonteCarloErrorTest {
    private static final LocalDate MIDDLE = LocalDate.of(2024, 11, 14);

    @Test
    void theErrorOfADateIsThatOfItsFartherEnd() {
        assertThat(errorWhenReachedOn(0.34).days()).hasValue(9);
    }

    @Test
    void theDateOfAHandfulOfPathsIsNotCounted() {
        assertThat(errorWhenReachedOn(0.0002).days()).isEmpty();
    }

    private static MonteCarloError errorWhenReachedOn(double share) {
        var f = SampleStudy.study().comparison().referenceForecast();
        var t = f.targets().get(0);
        var date = new DateEstimate(MIDDLE, MIDDLE.minusDays(9), MIDDLE.plusDays(4));
        var target = new TargetResult(
                t.target(),
                t.probability(),
                t.probabilityByDay(),
                new Estimate(share, share, share),
                Optional.of(date),
                t.shortfall());
        var forecast = new Forecast(
                f.strategy(),
                f.title(),
                f.description(),
                f.hindsight(),
                f.start(),
                f.days(),
                f.paths(),
                f.seed(),
                f.active(),
                f.holders(),
                f.share(),
                List.of(target),
                f.channels(),
                f.staff(),
                f.officerDays(),
                f.finalActive(),
                f.weekly(),
                f.samplePaths(),
                ReplicateSums.NONE,
                f.binding());
        return MonteCarloError.of(new Comparison(f.strategy(), List.of(forecast), List.of()));
    }
}
