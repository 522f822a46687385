package id.gapai.simulation.growth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import id.gapai.simulation.evidence.History;
import id.gapai.simulation.evidence.Level;
import id.gapai.simulation.evidence.Region;
import id.gapai.simulation.evidence.Report;
import id.gapai.simulation.evidence.Unit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class OutlookTest {
    private static final LocalDate FROM = Report.LAUNCH.plusDays(700);
    private static final LocalDate UNTIL = FROM.plusDays(180);

    private static History history(String name, double... counts) {
        var region = new Region(name, Level.REGENCY, "P", Optional.of(100_000.0), Optional.of(FROM));
        var reports = new ArrayList<Report>();
        for (int i = 0; i < counts.length; i++) {
            var day = FROM.minusDays(100L * (counts.length - 1 - i));
            reports.add(new Report(day, day, Unit.COUNT, counts[i], 0, 0, 1));
        }
        return new History(region, reports);
    }

    private static List<History> peers() {
        return IntStream.range(0, 12).mapToObj(i -> history("peer " + i, 3000, 4000 + 50 * i, 5000 + 100 * i, 6000 + 150 * i)).toList();
    }

    private static PlaceOutlook of(History place) {
        var all = new ArrayList<>(peers());
        all.add(place);
        return Outlook.of(all, List.of(place, peers().get(0)), FROM, UNTIL, 1).places().get(0);
    }

    /** 40,000 of 100,000 are 8.5 in 10,000 a day over the 700 days, some more without the slow start at the launch: its own count weighs most. */
    @Test
    void aPlaceWithOneCountIsNotTakenForItsPeers() {
        double own = -Math.log(1 - 40_000 / 70_000.0) * 0.7 / 700;
        var one = of(history("one", 40_000));
        double peer = of(history("peer", 3000, 4000, 5000, 6000)).rate().get(1);
        assertThat(one.counts()).isEqualTo(1);
        assertThat(one.rate().get(1)).isBetween(2 * peer, 1.5 * own);
    }

    /** 1,000 in 100 days of 100,000 holders, of whom seven in ten can be reached, is a rate of about 1.1 in 10,000 a day. */
    @Test
    void theRateIsThatOfTheCounts() {
        assertThat(of(history("many", 3000, 4000, 5000, 6000)).rate().get(1)).isBetween(0.6e-4, 1.6e-4);
    }

    @Test
    void aCountOfTheVeryDayIsTaken() {
        assertThat(of(history("place", 3000, 6000)).active().get(1)).isEqualTo(6000);
    }

    @Test
    void anOlderCountGrowsToTheDay() {
        var place = history("old", 3000, 4000, 5000);
        var older = new History(place.region(), place.reports().stream().filter(report -> report.asOf().isBefore(FROM)).toList());
        var active = of(older).active();
        assertThat(active.get(0)).isGreaterThan(3900);
        assertThat(active.get(1)).isBetween(4300.0, 6000.0);
    }

    @Test
    void whatAllShareIsAPartOfTheVariance() {
        var outlook = Outlook.of(peers(), peers(), FROM, UNTIL, 1);
        assertThat(outlook.sharedRate()).isBetween(0.0, 0.5);
    }

    @Test
    void aPlaceWithoutAFigureIsRefused() {
        assertThatThrownBy(() -> of(history("none"))).hasMessageContaining("none");
    }

    /** One interval: with covariance k of what was observed and variance s² of what lasts, the textbook conditional of a Student variable. */
    @Test
    void whatLastsFollowsTheConditionalOfABivariateStudent() {
        var shape = new Hyperparameters(-9, 0, 0, 0, 0, 0.8, new Swings(0.9, 60), 6);
        var growth = Growth.of(Level.REGENCY, new Holders(Math.log(1e5), 0), history("x", 9000).in(Unit.COUNT));
        double k = growth.covariance(shape).getEntry(0, 0);
        double s2 = 0.8 * 0.8;
        double residual = growth.residuals(shape)[0];

        var student = StudentProcess.lasting(shape, growth, new Interval(700, 880));

        assertThat(student.location()).isCloseTo(Math.log(1e5) - 9 + s2 / k * residual, within(1e-12));
        assertThat(student.scale()).isCloseTo(Math.sqrt((s2 - s2 * s2 / k) * (6 + residual * residual / k) / 7), within(1e-12));
    }
}
