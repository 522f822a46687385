package id.gapai.scenarios.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.gapai.simulation.Precision.Measure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine.TypeConversionException;

class AskedPrecisionTest {
    private final AskedPrecision.Converter converter = new AskedPrecision.Converter();

    @ParameterizedTest
    @CsvSource({
        "0.5pp, PROBABILITY, 0.005",
        "0.5 pp, PROBABILITY, 0.005",
        "probability=2pp, PROBABILITY, 0.02",
        "difference=0.25pp, PROBABILITY_DIFFERENCE, 0.0025",
        "difference=200, DIFFERENCE, 200",
        "difference=0.5, DIFFERENCE, 0.5",
        "median=500, MEDIAN, 500"
    })
    void isReadWithItsUnit(String text, Measure measure, double halfWidth) {
        var asked = converter.convert(text);
        assertThat(asked.measure()).isEqualTo(measure);
        assertThat(asked.halfWidth()).isEqualTo(halfWidth);
        assertThat(converter.convert(asked.toString())).isEqualTo(asked);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "pp", "-1pp", "0,5pp", "0.5%", "median=5pp", "mean=5", "difference", "difference=", "1e3", "NaNpp", "0.5pp=difference", "1234567890pp"})
    void otherFormsAreRefusedWithThoseAllowed(String text) {
        assertThatThrownBy(() -> converter.convert(text))
                .isInstanceOf(TypeConversionException.class)
                .hasMessageContaining("'" + text + "'")
                .hasMessageContaining("difference=0.5pp");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0pp", "0.009pp", "21pp", "difference=50pp"})
    void pointsHaveLimits(String text) {
        assertThatThrownBy(() -> converter.convert(text)).hasMessageContaining("is not from 0.01pp to 20.0pp");
    }

    @Test
    void aNumberWithoutUnitIsNoProbability() {
        assertThatThrownBy(() -> converter.convert("500")).hasMessageContaining("has no unit");
        assertThatThrownBy(() -> converter.convert("difference=0")).hasMessageContaining("at least 0.1 persons");
    }
}
