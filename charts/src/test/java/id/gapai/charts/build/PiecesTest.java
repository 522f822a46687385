package id.gapai.charts.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.gapai.charts.SampleStudy;
import id.gapai.charts.spec.Ink;
import id.gapai.charts.spec.Mark;
import id.gapai.model.array.Doubles;
import id.gapai.model.array.Ints;
import org.junit.jupiter.api.Test;

class PiecesTest {
    @Test
    void weeksAddUpSevenDays() {
        var weeks = Weeks.of(Doubles.generate(15, i -> i < 7 ? 1 : 2));
        assertThat(weeks.edges()).isEqualTo(Doubles.of(0, 7, 7, 14));
        assertThat(weeks.heights()).isEqualTo(Doubles.of(7, 7, 14, 14));
        assertThat(weeks.largest()).isEqualTo(14);
    }

    @Test
    void lessThanAWeekIsRaisedToOne() {
        assertThat(Weeks.of(Doubles.of(3, 3)).heights()).isEqualTo(Doubles.of(21, 21));
    }

    @Test
    void aDensityPeaksWhereTheSampleIsDense() {
        var sorted = Ints.generate(1_001, i -> (int) (1_000 * Math.sinh((i - 500) / 100.0)));
        var density = Density.of(sorted, sorted.size());
        int peak = 0;
        for (int i = 0; i < density.heights().size(); i++) {
            peak = density.heights().get(i) > density.heights().get(peak) ? i : peak;
        }
        assertThat(density.heights().get(peak)).isEqualTo(1);
        double width = density.xs().get(density.xs().size() - 1) - density.xs().get(0);
        assertThat(density.xs().get(peak)).isCloseTo(0, within(0.03 * width));
    }

    @Test
    void aDensityOfOneValueIsOnePlace() {
        assertThat(Density.of(Ints.filled(50, 7), 50).xs()).isEqualTo(Doubles.of(7));
        assertThat(Density.of(Ints.of(7), 1).heights()).isEqualTo(Doubles.of(1));
    }

    @Test
    void aBandRunsForthAboveAndBackBelow() {
        var band = Mark.Area.between("", Ink.BLUE, Doubles.of(1, 2), Doubles.of(3, 4), Doubles.of(5, 6));
        assertThat(band.xs()).isEqualTo(Doubles.of(1, 2, 2, 1));
        assertThat(band.ys()).isEqualTo(Doubles.of(5, 6, 4, 3));
    }

    @Test
    void channelsOfAllStrategiesAppearOnceTheLargestFirst() {
        var forecasts = SampleStudy.study().comparison().forecasts();
        var channels = ChannelTotals.largestFirst(forecasts);
        assertThat(channels).extracting(c -> c.name()).doesNotHaveDuplicates().hasSize(9).first().isEqualTo("channel-0");
        double ofAll = channels.stream().mapToDouble(c -> ChannelTotals.of(forecasts.get(0), c)).sum();
        assertThat(ofAll).isCloseTo(ChannelTotals.total(forecasts.get(0)), within(1e-9));
    }

    @Test
    void tablesOfDaysKeepTheEndsOfMonths() {
        var forecast = SampleStudy.single().comparison().forecasts().get(0);
        assertThat(Rows.monthEnds(forecast)).hasSize(9).first().isEqualTo(7);
        assertThat(Rows.monthEnds(forecast)).last().isEqualTo(252);
    }
}
