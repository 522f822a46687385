package id.gapai.scenarios.tables;

import static org.assertj.core.api.Assertions.assertThat;

import id.gapai.scenarios.decision.Percentage;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenTest {
    @Test
    void numbersAndDatesAreSuch() {
        assertThat(Written.of("54000")).isEqualTo(54_000L);
        assertThat(Written.of("-3")).isEqualTo(-3L);
        assertThat(Written.of("0.25")).isEqualTo(0.25);
        assertThat(Written.of("123456789012345")).isEqualTo(123_456_789_012_345L);
        assertThat(Written.of("25 %")).isEqualTo(new Percentage(0.25, 0, "25 %"));
        assertThat(Written.of("0.7 %")).isEqualTo(new Percentage(0.007, 1, "0.7 %"));
        assertThat(Written.of("2024-02-29")).isEqualTo(LocalDate.of(2024, 2, 29));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "14 to 40", "007", "2024-05", "2023-02-29", "1e5", "NaN", "=1", "1,000", "2 % to 5 %", "%", "1234567890123456", "tables/population.csv"})
    void whatIsNeitherStaysAText(String text) {
        assertThat(Written.of(text)).isEqualTo(text);
    }
}
