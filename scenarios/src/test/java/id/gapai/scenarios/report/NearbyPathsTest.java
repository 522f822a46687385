package id.gapai.scenarios.report;

import static id.gapai.scenarios.report.GivenForecast.DAYS;
import static id.gapai.scenarios.report.GivenForecast.START;
import static id.gapai.scenarios.report.GivenForecast.strategy;
import static id.gapai.scenarios.report.GivenForecast.study;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.gapai.charts.text.Language;
import id.gapai.model.array.Ints;
import id.gapai.model.forecast.Forecast;
import id.gapai.model.forecast.Hindcast;
import id.gapai.model.forecast.Observation;
import id.gapai.model.forecast.ReplicateSums;
import id.gapai.model.forecast.SamplePath;
import id.gapai.model.forecast.StudyForecast;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Path p of 3,000 starts at p persons and gains 2 a day for ten days: p + 2t on day t. */
class NearbyPathsTest {
    private static final int PATHS = 3_000;

    private static Hindcast hindcast(Observation... observations) {
        return new Hindcast(withWholePaths(study(strategy("Past", 0)).comparison().referenceForecast()), List.of(observations), List.of());
    }

    private static Forecast withWholePaths(Forecast f) {
        return new Forecast(
                f.strategy(), f.title(), f.description(), f.hindsight(), f.start(), f.days(), f.paths(), f.seed(), f.active(),
                f.holders(), f.share(), f.targets(), f.channels(), f.staff(), f.officerDays(), f.finalActive(), f.weekly(), paths(), ReplicateSums.NONE, f.binding());
    }

    private static List<SamplePath> paths() {
        return IntStream.range(0, PATHS)
                .mapToObj(p -> new SamplePath(p, Ints.generate(DAYS, i -> p + 2 * (i + 1)), Ints.generate(DAYS, i -> 650_000)))
                .toList();
    }

    private static Observation used(int day, double count) {
        return count(day, count, true);
    }

    private static Observation check(int day, double count) {
        return count(day, count, false);
    }

    private static Observation count(int day, double count, boolean used) {
        var date = START.plusDays(day);
        return new Observation(date, date, count, count, count, used, "");
    }

    @Test
    void onlyPathsNearEveryCountAreKept() {
        var nearby = hindcast(used(1, 2_002), used(5, 2_000), check(10, 1_960)).nearby().orElseThrow();

        // Day 1: |p + 2 − 2,002| ≤ 100.1: 1,900 … 2,100. Day 5: |p + 10 − 2,000| ≤ 100: 1,890 … 2,090.
        assertThat(nearby.paths()).isEqualTo(2_090 - 1_900 + 1);
        assertThat(nearby.among()).isEqualTo(PATHS);
    }

    @Test
    void theyAreSummarisedOnTheDayOfTheCheck() {
        var nearby = hindcast(used(5, 2_010), check(10, 2_020)).nearby().orElseThrow();

        // |p + 10 − 2,010| ≤ 100.5: paths 1,900 … 2,100, on day 10 at 1,920 … 2,120.
        assertThat(nearby.paths()).isEqualTo(201);
        assertThat(nearby.median()).isEqualTo(2_020);
        assertThat(nearby.q05()).isEqualTo(1_930);
        assertThat(nearby.q95()).isEqualTo(2_110);
        assertThat(nearby.below()).isCloseTo(100 / 201.0, within(1e-12));
        assertThat(nearby.relativeWidth()).isCloseTo(180 / 2_020.0, within(1e-12));
    }

    @Test
    void theLastCheckAfterTheCountsIsTaken() {
        var nearby = hindcast(check(2, 9), used(5, 2_010), check(8, 9), check(7, 9)).nearby().orElseThrow();

        assertThat(nearby.observation().asOf()).isEqualTo(START.plusDays(8));
    }

    @Test
    void nothingIsSaidWithoutEnoughPathsOrCounts() {
        assertThat(hindcast(used(5, 500), check(10, 500)).nearby()).as("51 paths").isEmpty();
        assertThat(hindcast(used(5, 2_010)).nearby()).as("no check").isEmpty();
        assertThat(hindcast(check(10, 2_020)).nearby()).as("no count used").isEmpty();
        assertThat(hindcast(used(5, 2_010), check(4, 2_020)).nearby()).as("check before the count").isEmpty();
        assertThat(hindcast(used(11, 2_010), check(10, 2_020)).nearby()).as("count after the end").isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2030, 'The 2,030 counted lie inside', 55 %", "2200, 'The 2,200 counted lie outside', 100 %"})
    void theReportSaysWhereTheCountLies(double count, String where, String below) {
        var hindcast = hindcast(used(5, 2_010), check(10, count));
        var plain = study(strategy("Status quo", 0));
        var lines = CertaintySection.of(
                        new StudyForecast(
                                plain.name(), plain.title(), plain.asOf(), plain.end(), plain.comparison(), List.of(),
                                Optional.of(hindcast), plain.population(), List.of(), plain.sourceLine(), plain.uncertainty()),
                        Words.in(Language.EN))
                .folds().get(0).bullets();

        assertThat(lines).anySatisfy(line -> assertThat(line.replace('\u00a0', ' '))
                .startsWith("A sharper test: of 3,000 paths 201 passed within 5 % of every count used.")
                .contains("2,020 (median), 90 % of them between 1,930 and 2,110")
                .contains(where)
                .contains(below + " of these paths end below"));
    }
}
