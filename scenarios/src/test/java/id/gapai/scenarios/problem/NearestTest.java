package id.gapai.scenarios.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestTest {
    /** Distances of the classic examples, counted by hand. */
    @ParameterizedTest
    @CsvSource({"kitten, sitting, 3", "flaw, lawn, 2", "a, a, 0", "'', abc, 3", "Office, office, 0", "intention, execution, 5", "mlal, mall, 1", "ca, abc, 3"})
    void distanceIsTheNumberOfEdits(String a, String b, int distance) {
        assertThat(Nearest.distance(a, b)).isEqualTo(distance).isEqualTo(Nearest.distance(b, a));
    }

    @Test
    void theNearestWordWinsAndFarOnesAreNotNamed() {
        var known = List.of("officers", "offices", "throughput");

        assertThat(Nearest.find("oficers", known)).hasValue("officers");
        assertThat(Nearest.find("calendar", known)).isEmpty();
        assertThat(Nearest.hint("calendar", known)).isEmpty();
        assertThat(Nearest.find("x".repeat(100), List.of("x".repeat(99)))).isPresent();
        assertThat(Nearest.find("x".repeat(101), List.of("x".repeat(100)))).isEmpty();
    }
}
