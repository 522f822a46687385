package id.gapai.scenarios.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.gapai.model.population.Migration;
import id.gapai.model.population.Period;
import id.gapai.model.population.PopulationTable;
import id.gapai.model.population.Sex;
import id.gapai.scenarios.problem.InvalidInput;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PopulationFolderTest {
    private static final Path GOOD = Path.of("src/test/resources/good/data");

    @TempDir
    Path folder;

    @Test
    void allTablesAreRead() throws Exception {
        copy("mortality", "fertility", "sex_ratio", "population");
        write("migration", "from,to,net_persons\n2020-07-01,2025-07-01,-1234.5\n");

        var inputs = PopulationFolder.read(folder);

        assertThat(inputs.start().date()).isEqualTo("2020-09-15");
        assertThat(inputs.start().groups()).hasSize(8)
                .contains(new PopulationTable.Group(Sex.FEMALE, 25, 25, 330), new PopulationTable.Group(Sex.MALE, 75, 0, 40));
        assertThat(inputs.rates().mortality()).hasSize(6);
        assertThat(inputs.rates().fertility()).extracting("age").containsExactly(15, 30);
        assertThat(inputs.migration()).isEqualTo(new Migration.Net(List.of(new Migration.NetPeriod(
                new Period(LocalDate.of(2020, 7, 1), LocalDate.of(2025, 7, 1)), -1234.5))));
    }

    @Test
    void allProblemsOfAllTablesAreToldAtOnce() throws Exception {
        copy("fertility", "sex_ratio");
        write("population", "date,sex,age,width,persons\n2020-09-15,male,0,5,-1\n");
        write("migration", "from,to,persons\n");

        assertThat(problems()).containsExactly(
                "migration.csv:1: net_persons: column is missing",
                "mortality.csv: does not exist",
                "population.csv:2: persons: is '-1', allowed: a number from 0 to 2000000000");
    }

    @Test
    void aFolderThatIsNoneIsTold() {
        folder = folder.resolve("nowhere");

        assertThat(problems()).containsExactly(folder + ": is not a folder");
    }

    private List<String> problems() {
        var thrown = catchThrowableOfType(InvalidInput.class, () -> PopulationFolder.read(folder));
        return thrown.problems().stream().map(problem -> problem.toString().replace(folder + "/", "")).toList();
    }

    private void copy(String... tables) throws IOException {
        for (var table : tables) {
            Files.copy(GOOD.resolve(table + ".csv"), folder.resolve(table + ".csv"));
        }
    }

    private void write(String table, String text) throws IOException {
        Files.writeString(folder.resolve(table + ".csv"), text);
    }
}
