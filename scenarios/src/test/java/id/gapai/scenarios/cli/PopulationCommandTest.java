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
    void aDateBeyondAllSenseIsWrongInput() {
        var result = Run.gapai("population", INDONESIA, "--to", "9999-12-31", "--out", temp.toString());

        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.err()).contains("more than 200 years after");
    }

    @Test
    void moreLeaversThanResidentsAreWrongInput() throws IOException {
        var spoilt = Files.createDirectory(temp.resolve("spoilt"));
        for (var table : new String[] {"population", "mortality", "fertility", "sex_ratio"}) {
            Files.copy(Path.of(INDONESIA, table + ".csv"), spoilt.resolve(table + ".csv"));
        }
        Files.writeString(spoilt.resolve("migration.csv"), "from,to,net_persons\n2015-07-01,2020-07-01,-1000000000000\n");

        var result = Run.gapai("population", spoilt.toString(), "--to", "2016-01-01", "--out", temp.resolve("o").toString());

        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(temp.resolve("o")).doesNotExist();
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
