package id.gapai.scenarios.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PopulationCommandTest {
    private static final String INDONESIA = "../model/src/test/resources/id/gapai/model/population/indonesia-wpp2019";

    @TempDir
    private Path temp;

    @Test
    void writesThreeFilesDirectlyIntoTheFolder() throws IOException {
        var result = Run.gapai("population", INDONESIA, "--to", "2016-01-01", "--out", temp.toString());

        assertThat(result.exitCode()).isZero();
        assertThat(temp.toFile().list()).containsExactlyInAnyOrder("population.csv", "population-5y.csv", "pyramid.svg");
        assertThat(Files.readAllLines(temp.resolve("population.csv"))).contains("date,sex,age,persons");
    }

    @Test
    void aDateBeforeTheTableIsWrongInput() {
        var result = Run.gapai("population", INDONESIA, "--to", "2010-01-01", "--out", temp.toString());

        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.err()).contains("2010-01-01 is before the date of the table, 2015-07-01");
        assertThat(temp).isEmptyDirectory();
    }

    @Test
    void doesNotWriteOverItsOwnInput() {
        var result = Run.gapai("population", INDONESIA, "--to", "2016-01-01", "--out", INDONESIA + "/../indonesia-wpp2019");

        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.err()).contains("--out is the folder of the input");
    }

    @Test
    void everyMissingTableIsNamed() {
        var result = Run.gapai("population", temp.toString(), "--to", "2016-01-01");

        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.err()).contains("population.csv", "mortality.csv", "fertility.csv", "sex_ratio.csv", "migration.csv");
    }
}
