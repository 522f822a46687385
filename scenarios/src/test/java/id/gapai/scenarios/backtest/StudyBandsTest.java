package id.gapai.scenarios.backtest;

import static org.assertj.core.api.Assertions.assertThat;

import id.gapai.model.forecast.Bands;
import id.gapai.scenarios.study.Study;
import id.gapai.simulation.Settings;
import id.gapai.simulation.sampling.Sampling;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Kota Malang's simulated band against the backtested one, as docs/evidence.md tells it: what it says of the simulator is simulated again here. */
class StudyBandsTest {
    private static final Path PAGE = Path.of("../docs/evidence.md");
    private static final int PATHS = 2_000;

    /** Times the half-width of a 95 % interval; the page has Monte Carlo errors of its own, and was printed to the hundred. */
    private static final double TOLERANCE = 2;

    private static StudyBands bands;

    @BeforeAll
    static void simulate() throws Exception {
        bands = StudyBands.of(Study.read(Path.of("malang-2024")), new Settings(PATHS, 1, 2, 0, 0, Sampling.EVEN));
    }

    /** Four quantiles beyond twice their intervals: of a page that is right about one in 2,000. */
    @Test
    void thePageIsCurrent() throws Exception {
        assertCurrent("simulated status quo of the study", bands.statusQuo());
        assertCurrent("the same, with as many officers as demand asks for", bands.unlimited());
    }

    private static void assertCurrent(String row, Bands simulated) throws Exception {
        var printed = printed(row);
        double[] levels = {0.05, 0.95};
        for (int i = 0; i < levels.length; i++) {
            var estimate = simulated.lastEstimate(levels[i]);
            double half = TOLERANCE * (estimate.high() - estimate.low()) / 2;
            assertThat(printed[i]).as(row + " at " + levels[i]).isBetween(estimate.value() - half, estimate.value() + half);
        }
    }

    /** The band with today's officers is narrower than that of counts alone, the band in which officers are never missing is wider. */
    @Test
    void officersAreWhatMakesTheBandNarrower() throws Exception {
        var backtested = printed("backtested model, region blocked");
        double width = backtested[1] / backtested[0];
        assertThat(width(bands.statusQuo())).isLessThan(width);
        assertThat(width(bands.unlimited())).isGreaterThan(width);
    }

    /** Officers are missing in good months: they move the upper end far more than the lower. */
    @Test
    void officersLimitTheUpperEnd() {
        double upper = bands.unlimited().last(0.95) / bands.statusQuo().last(0.95);
        double lower = bands.unlimited().last(0.05) / bands.statusQuo().last(0.05);
        assertThat(upper).isGreaterThan(1.3);
        assertThat(lower).isBetween(1.0, 1.1);
    }

    /** Of a 90 % band: its upper end over its lower. */
    private static double width(Bands active) {
        return active.last(0.95) / active.last(0.05);
    }

    /** The 90 % band in a row of the page. */
    private static double[] printed(String row) throws Exception {
        var line = Files.readAllLines(PAGE).stream().filter(of -> of.startsWith("| " + row + " |")).findFirst().orElseThrow();
        var ends = line.split("\\|")[4].split("–");
        return Arrays.stream(ends).mapToDouble(end -> Double.parseDouble(end.strip().replace(",", ""))).toArray();
    }
}
