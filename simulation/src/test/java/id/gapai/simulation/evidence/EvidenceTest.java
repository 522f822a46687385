package id.gapai.simulation.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.gapai.simulation.evidence.PrintedFigure.DateQuality;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class EvidenceTest {
    private static final LocalDate MAY = LocalDate.of(2024, 5, 1);
    private static final Region WITH_BASE = new Region("A", Level.CITY, "P", Optional.of(200_000.0), Optional.of(MAY));
    private static final Region WITHOUT_BASE = new Region("A", Level.CITY, "P", Optional.empty(), Optional.empty());

    private static PrintedFigure count(LocalDate asOf, String count, String... grades) {
        return new PrintedFigure(
                "A", asOf, asOf.plusDays(1), Optional.of(new BigDecimal(count)), Optional.empty(), Optional.empty(), DateQuality.STATED, Set.of(grades));
    }

    private static PrintedFigure percent(LocalDate asOf, String percent, String target, String... grades) {
        return new PrintedFigure(
                "A",
                asOf,
                asOf.plusDays(1),
                Optional.empty(),
                Optional.of(new BigDecimal(percent)),
                Optional.of(target).filter(t -> !t.isEmpty()).map(BigDecimal::new),
                DateQuality.APPROX,
                Set.of(grades));
    }

    private static Report only(Region region, PrintedFigure figure) {
        var reports = Evidence.of(List.of(figure), List.of(region)).histories().get(0).reports();
        assertThat(reports).hasSize(1);
        return reports.get(0);
    }

    @Test
    void percentAreCountsWhereThereIsABase() {
        var report = only(WITH_BASE, percent(MAY, "5.25", "", "ok"));

        assertThat(report.unit()).isEqualTo(Unit.COUNT);
        assertThat(report.value()).isCloseTo(10_500, within(1e-9));
        assertThat(report.rounding()).as("0.01 points of 200,000, uniform").isCloseTo(20 / Math.sqrt(12), within(1e-9));
    }

    @Test
    void percentStayPercentWithoutABase() {
        assertThat(only(WITHOUT_BASE, percent(MAY, "5.25", "", "ok")).unit()).isEqualTo(Unit.PERCENT);
    }

    @Test
    void aShareOfTheTargetIsMadeAShareOfHolders() {
        assertThat(only(WITHOUT_BASE, percent(MAY, "40", "25", "pct_is_share_of_target")).value()).isCloseTo(10, within(1e-12));
    }

    @Test
    void roundedCountsAreWidenedToTheDigitTheyShow() {
        assertThat(only(WITH_BASE, count(MAY, "54000", "rounded_or_bound")).rounding()).isEqualTo(500);
        assertThat(only(WITH_BASE, count(MAY, "40000", "rounded_or_bound")).rounding()).as("two digits are meant").isEqualTo(500);
        assertThat(only(WITH_BASE, count(MAY, "54000", "ok")).rounding()).isLessThan(1);
    }

    @Test
    void whatIsNotUsedIsCounted() {
        var figures = List.of(
                count(MAY, "100", "ok"),
                count(MAY, "900", "rounded_or_bound", "doubtful"),
                count(MAY.plusDays(1), "100", "ok"),
                count(MAY.plusDays(90), "200", "second_hand"),
                percent(MAY.plusDays(99), "9", "", "pct_is_share_of_target"),
                percent(MAY, "0.1", "", "ok"));

        var evidence = Evidence.of(figures, List.of(WITH_BASE));

        assertThat(evidence.leftOut()).isEqualTo(Map.of(
                LeftOut.DOUBTFUL, 1,
                LeftOut.SAME_STATEMENT, 1,
                LeftOut.SECOND_HAND, 1,
                LeftOut.SHARE_OF_UNKNOWN_TARGET, 1,
                LeftOut.SAME_DAY, 1));
        assertThat(evidence.histories().get(0).reports()).extracting(Report::value).containsExactly(100.0);
    }

    @Test
    void theSameRoundedFigureMonthsLaterIsAFurtherStatement() {
        var figures = List.of(count(MAY, "36000", "rounded_or_bound"), count(MAY.plusDays(40), "36000", "rounded_or_bound"));

        assertThat(Evidence.of(figures, List.of(WITH_BASE)).reports()).isEqualTo(2);
    }
}
