package id.gapai.scenarios.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.gapai.model.forecast.Bands;
import id.gapai.model.forecast.Forecast;
import id.gapai.scenarios.forecast.StudyRun;
import id.gapai.simulation.Monitor;
import id.gapai.simulation.Settings;
import id.gapai.simulation.sampling.Sampling;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The model on Kota Malang's own past, 2,000 paths with seed 1, so that nothing here is left to chance. Demand spreads the
 * counts by a factor of 1.5, so that the median of 2,000 paths has a standard error of about 1 %.
 */
class MalangHindcastTest {
    private static final Settings SETTINGS = new Settings(2_000, 1, 2, 0, 0, Sampling.EVEN);
    private static final LocalDate CHECK = LocalDate.of(2024, 4, 22);

    private static Study.Past past;
    private static Forecast forecast;

    @BeforeAll
    static void run() throws Exception {
        past = Study.read(Path.of("malang-2024")).hindcast().orElseThrow();
        var study = past.study();
        forecast = StudyRun.of(study, SETTINGS, phase -> Monitor.NONE)
                .headline(List.of(study.reference()))
                .comparison()
                .referenceForecast();
    }

    /** Docs, "Hindcast": these two set the level, so they must lie on the median path (3 %: three standard errors). */
    @ParameterizedTest
    @CsvSource({"2023-09-01, 26046", "2023-10-22, 31100"})
    void theTwoCountsThatSetDemandLieOnTheMedian(LocalDate day, double count) {
        assertThat(active(day, 0.5)).isCloseTo(count, within(0.03 * count));
    }

    @Test
    void theCountOfApril2024IsInsideTheBand() {
        assertThat(54_000.0).isBetween(active(CHECK, 0.05), active(CHECK, 0.95));
    }

    /** Docs: the band is about as wide as the count itself. A wider one would hold any count, a narrower one would claim more. */
    @Test
    void theBandIsAboutAsWideAsTheCount() {
        assertThat((active(CHECK, 0.95) - active(CHECK, 0.05)) / 54_000).isBetween(0.9, 1.2);
    }

    @Test
    void threeDemandParametersAreSetAndSayByWhichCounts() {
        assertThat(past.parametersSet())
                .containsExactlyInAnyOrder(
                        "channels.counters.acceptance", "channels.walk-in.baseline", "channels.walk-in.imitation");
        assertThat(past.study().inputs(past.study().reference()))
                .filteredOn(input -> past.parametersSet().contains(input.path()))
                .hasSize(3)
                .allSatisfy(input -> assertThat(input.assumption())
                        .hasValueSatisfying(reason -> assertThat(reason)
                                .contains("1 September and 22 October 2023")
                                .doesNotContain("2024")));
    }

    @Test
    void whatWasPublishedAfterTheSecondCountIsASlowFact() {
        assertThat(past.study().inputs(past.study().reference()))
                .filteredOn(InputNumber::publishedLater)
                .extracting(InputNumber::path)
                .allMatch(path -> path.startsWith("population."));
    }

    private static double active(LocalDate day, double level) {
        Bands active = forecast.active();
        return active.at(level).get((int) ChronoUnit.DAYS.between(forecast.start(), day) - 1);
    }
}
