package id.gapai.scenarios.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.gapai.model.forecast.Forecast;
import id.gapai.scenarios.study.Study;
import id.gapai.simulation.Progress;
import id.gapai.simulation.Settings;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Malang from 1 August 2022 against its three counts; 1,000 paths, seed 1, so the same numbers every time. */
class HindcastTest {
    private static Forecast forecast;

    @BeforeAll
    static void run() throws Exception {
        var study = Study.read(Path.of("malang-2024", "hindcast"));
        var run = StudyRun.of(study, new Settings(1_000, 1, 2, 0, 0), phase -> Progress.NONE);
        forecast = run.headline(List.of(study.reference())).comparison().referenceForecast();
    }

    @Test
    void theMedianPassesTheTwoCountsThatSetTheParameters() {
        assertThat(quantile(0.5, LocalDate.of(2023, 9, 1))).isCloseTo(26_046, within(0.1 * 26_046));
        assertThat(quantile(0.5, LocalDate.of(2023, 10, 22))).isCloseTo(31_100, within(0.1 * 31_100));
    }

    @Test
    void theCountThatSetNothingIsInTheBandWhichIsAboutAsWideAsTheCount() {
        var day = LocalDate.of(2024, 4, 22);
        double low = quantile(0.05, day);
        double high = quantile(0.95, day);
        assertThat(54_000.0).isBetween(low, high);
        assertThat((high - low) / 54_000).isBetween(0.8, 1.2);
    }

    private static double quantile(double level, LocalDate day) {
        return forecast.active().at(level).get((int) ChronoUnit.DAYS.between(forecast.start(), day) - 1);
    }
}
