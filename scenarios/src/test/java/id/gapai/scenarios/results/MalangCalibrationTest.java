package id.gapai.scenarios.results;

import static org.assertj.core.api.Assertions.assertThat;

import id.gapai.model.forecast.ParameterFit.Range;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page of the calibration is that of the shipped study. */
class MalangCalibrationTest {
    private static final Path PAGE = Path.of("../docs/malang-calibration.md");
    private static final Path PICTURE = Path.of("../docs/images/malang-calibration.png");

    @BeforeAll
    static void regenerate(@TempDir Path scratch) throws Exception {
        if (Boolean.getBoolean("gapai.regenerate")) {
            var calibration = MalangCalibration.run(scratch);
            Files.writeString(PAGE, calibration.page().replace('\u00a0', ' '));
            Files.write(PICTURE, calibration.picture().png());
        }
    }

    /** Quantiles of a forecast from fewer independent sets would say more of the draws than of the counts. */
    @Test
    void theSetsAreWorthHundredsOfIndependentOnes() throws Exception {
        var worth = Pattern.compile("worth \\*\\*([0-9,]+)\\*\\* independent").matcher(Files.readString(PAGE));
        assertThat(worth.find()).isTrue();
        assertThat(Integer.parseInt(worth.group(1).replace(",", ""))).isGreaterThanOrEqualTo(200);
    }

    @Test
    void theRangesBeforeAreThoseOfTheStudy() throws Exception {
        var page = Files.readString(PAGE);
        for (var prior : MalangCalibration.calibration().priors()) {
            var range = MalangCalibration.range(new Range(prior.at(0.05), prior.at(0.5), prior.at(0.95)));
            assertThat(page).as("regenerate with -Dgapai.regenerate=true").contains("`" + prior.name() + "` | " + range.replace('\u00a0', ' '));
        }
    }
}
