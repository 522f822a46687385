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
        var spoilt = folderWith("from,to,net_persons\n2010-07-01,2015-07-01,0\n2015-07-01,2020-07-01,-1900000000\n");

        assertThat(problem(spoilt, "2017-01-01")).isEqualTo("migration.csv:3: on the day after 2016-02-27 more residents of age 23 would leave than there are");
    }

    @Test
    void moreNetMovesThanResidentsAreWrongInput() throws IOException {
        var spoilt = folderWith("from,to,net_persons\n2010-07-01,2015-07-01,-2000\n2015-07-01,2020-07-01,0\n");
        setPersons(spoilt, "1");

        assertThat(problem(spoilt, "2016-01-01")).isEqualTo("migration.csv:2: has -2000 persons for the period from 2010-07-01, allowed: at most 10 times the 42 residents");
    }

    @Test
    void aTableOfZeroPersonsIsWrongInput() throws IOException {
        var spoilt = folderWith("from,to,net_persons\n2015-07-01,2020-07-01,0\n");
        setPersons(spoilt, "0");

        assertThat(problem(spoilt, "2016-01-01")).isEqualTo("population.csv:2: persons: is 0 in all rows, allowed: a number above 0 in one of them at least");
    }

    private Path folderWith(String migration) throws IOException {
        var folder = Files.createDirectory(temp.resolve("spoilt"));
        for (var table : new String[] {"population", "mortality", "fertility", "sex_ratio"}) {
            Files.copy(Path.of(INDONESIA, table + ".csv"), folder.resolve(table + ".csv"));
        }
        Files.writeString(folder.resolve("migration.csv"), migration);
        return folder;
    }

    private static void setPersons(Path folder, String persons) throws IOException {
        var table = folder.resolve("population.csv");
        Files.writeString(table, Files.readString(table).replaceAll("(?m),[0-9.]+$", "," + persons));
    }

    private String problem(Path folder, String to) {
        var result = Run.gapai("population", folder.toString(), "--to", to, "--out", temp.resolve("o").toString());

        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(temp.resolve("o")).doesNotExist();
        return result.err().replace(folder + "/", "").strip();
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
