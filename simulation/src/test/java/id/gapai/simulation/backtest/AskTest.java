package id.gapai.simulation.backtest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import id.gapai.simulation.baseline.LastRate;
import id.gapai.simulation.evidence.History;
import id.gapai.simulation.evidence.Level;
import id.gapai.simulation.evidence.Region;
import id.gapai.simulation.evidence.Report;
import id.gapai.simulation.evidence.Setting;
import id.gapai.simulation.evidence.Unit;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AskTest {
    private static final LocalDate DAY = LocalDate.of(2022, 8, 1).plusDays(300);
    private static final Region PLACE = new Region("A", Level.CITY, "P", Optional.empty(), Optional.empty());

    private static Report report(int day, Unit unit, double value) {
        var date = LocalDate.of(2022, 8, 1).plusDays(day);
        return new Report(date, date.plusDays(5), unit, value, 0, 0, 1);
    }

    @Test
    void startsFromTheLatestPublicationInTheUnitOfTheLastReport() {
        var place = new History(PLACE, List.of(report(50, Unit.PERCENT, 1), report(100, Unit.COUNT, 500), report(200, Unit.COUNT, 1500)));

        var answer = Ask.of(place, DAY, List.of(), new LastRate(), Setting.STRICT);

        assertThat(answer.question().origin()).isEqualTo(LocalDate.of(2022, 8, 1).plusDays(205));
        assertThat(answer.question().known()).hasSize(2);
        assertThat(answer.quantile(0.5)).as("10 a day for 100 days more").isCloseTo(2500, within(1.0));
    }

    @Test
    void refusesADayThatIsOver() {
        var place = new History(PLACE, List.of(report(300, Unit.COUNT, 500)));

        assertThatThrownBy(() -> Ask.of(place, DAY, List.of(), new LastRate(), Setting.STRICT))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("is not after the last report of A");
    }
}
