package id.gapai.scenarios.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.gapai.scenarios.study.Study;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page of results is that of the shipped study and of this program. */
class MalangResultsTest {
    private static final Path PAGE = Path.of("../docs/malang-results.md");
    private static final Path PICTURE = Path.of("../docs/images/overview.png");

    @BeforeAll
    static void regenerate(@TempDir Path scratch) throws Exception {
        if (Boolean.getBoolean("gapai.regenerate")) {
            var study = MalangResults.compare(10_000);
            Files.writeString(PAGE, new MalangResults(scratch).page(study).replace('\u00a0', ' '));
            Files.write(PICTURE, MalangResults.picture(study).png());
        }
    }

    @Test
    void theProjectionAgainstKnownTotalsIsCurrent() throws Exception {
        var study = MalangResults.compare(1);

        assertThat(Files.readString(PAGE))
                .as("regenerate with -Dgapai.regenerate=true")
                .contains(MalangResults.knownTotals(study).replace('\u00a0', ' '));
    }

    /**
     * The page has 10,000 paths, here are 1,000. Their active residents have a standard deviation of about 15,000, so that the
     * median has a standard error of about 600; by a change of random numbers alone four of them are passed once in 10,000 times.
     */
    @Test
    void theMedianOfTheStatusQuoIsCurrent() throws Exception {
        var study = Study.read(MalangResults.STUDY);
        double median = MalangResults.forecast(study, study.reference(), 1_000).active().last(0.5);

        assertThat(medianOnThePage(study.reference()))
                .as("regenerate with -Dgapai.regenerate=true")
                .isCloseTo(median, within(4 * 600.0));
    }

    @Test
    void everyStrategyIsOnThePage() throws Exception {
        for (var strategy : Study.read(MalangResults.STUDY).strategies()) {
            assertThat(medianOnThePage(strategy)).as(strategy).isGreaterThan(54_000);
        }
    }

    private static double medianOnThePage(String strategy) throws Exception {
        var row = Files.readAllLines(PAGE).stream()
                .filter(line -> line.startsWith("| `" + strategy + "`"))
                .findFirst()
                .orElseThrow();
        return Double.parseDouble(row.split("\\|")[2].strip().replace(",", ""));
    }
}
