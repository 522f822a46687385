package id.gapai.simulation.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CasesTest {
    private static final LocalDate START = LocalDate.of(2023, 6, 1);

    private static Region region(String name, Level level, String province) {
        return new Region(name, level, province, Optional.of(1e5), Optional.of(START.plusDays(200)));
    }

    private static Report report(int day, int publishedAfter, double value) {
        var asOf = START.plusDays(day);
        return new Report(asOf, asOf.plusDays(publishedAfter), Unit.COUNT, value, 0, 0, 1);
    }

    private static final Region CITY = region("City", Level.CITY, "P");

    @Test
    void everyOriginMeetsEveryTargetAtLeastThirtyDaysAhead() {
        var history = new History(CITY, List.of(report(0, 0, 100), report(29, 0, 150), report(30, 5, 160), report(100, 0, 300)));

        assertThat(Cases.of(List.of(history)))
                .extracting(question -> question.origin() + " " + question.target().asOf())
                .containsExactly("2023-06-01 2023-07-01", "2023-06-01 2023-09-09", "2023-06-30 2023-09-09", "2023-07-06 2023-09-09");
    }

    @Test
    void whatWasPublishedLaterIsNotKnown() {
        var late = report(10, 60, 120);
        var history = new History(CITY, List.of(report(0, 0, 100), late, report(100, 0, 300)));

        var first = Cases.of(List.of(history)).get(0);

        assertThat(first.origin()).isEqualTo(START);
        assertThat(first.known()).extracting(Report::value).containsExactly(100.0);
    }

    @Test
    void theLastRateLooksBackFortyFiveDaysOrToTheLaunch() {
        var early = report(0, 0, 1000);
        var near = report(80, 0, 1900);
        var last = report(100, 0, 2000);
        var target = report(200, 0, 9000);

        assertThat(new Case(CITY, last.published(), List.of(early, near, last), target).lastRate()).isCloseTo(10, within(1e-12));
        assertThat(new Case(CITY, early.published(), List.of(early), target).lastRate()).as("304 days after the launch").isCloseTo(1000 / 304.0, within(1e-12));
    }

    @Test
    void nationAndProvinceDoNotTeachTheirCities() {
        var nation = region("N", Level.NATION, "");
        var province = region("P", Level.PROVINCE, "P");
        var elsewhere = region("Q", Level.PROVINCE, "Q");
        var neighbour = region("Other", Level.CITY, "P");
        var all = Stream.of(nation, province, elsewhere, neighbour, CITY).map(r -> new History(r, List.of())).toList();

        assertThat(taught(CITY, all)).containsExactly("Q", "Other");
        assertThat(taught(province, all)).as("nor cities their province").containsExactly("Q");
        assertThat(taught(nation, all)).containsExactly("P", "Q", "Other", "City");
    }

    private static List<String> taught(Region region, List<History> all) {
        var question = new Case(region, START, List.of(report(0, 0, 1)), report(90, 0, 2));
        return Setting.REGION_BLOCKED.training(question, all).histories().stream().map(h -> h.region().name()).toList();
    }

    @Test
    void strictlyNothingIsKnownThatWasPublishedAfterTheOrigin() {
        var other = new History(region("Other", Level.CITY, "Z"), List.of(report(0, 0, 5), report(20, 90, 7)));
        var question = new Case(CITY, START.plusDays(30), List.of(report(0, 0, 1)), report(90, 0, 2));

        var training = Setting.STRICT.training(question, List.of(other));

        assertThat(training.histories().get(0).reports()).extracting(Report::value).containsExactly(5.0);
        assertThat(training.histories().get(0).region().base()).as("of a later day").isEmpty();
        assertThat(Setting.STRICT.put(question).region().base()).isEmpty();
        assertThat(Setting.REGION_BLOCKED.put(question).region().base()).contains(1e5);
    }
}
