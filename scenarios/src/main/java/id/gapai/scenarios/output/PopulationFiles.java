package id.gapai.scenarios.output;

import id.gapai.model.population.PopulationTable;
import id.gapai.model.population.Sex;
import id.gapai.model.population.SingleYearTable;
import id.gapai.scenarios.report.Tables;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import tech.tablesaw.api.DateColumn;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.IntColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;

/** A projected population as files. */
public final class PopulationFiles {
    private static final int GROUP_YEARS = 5;

    private PopulationFiles() {}

    /**
     * Writes {@code population.csv} (date, sex, age, persons; single years, 100 is 100+) and {@code population-5y.csv} (the same by
     * groups of five years, age is the first of the group) and {@code pyramid.svg}.
     *
     * @param folder made if missing; files of these names in it are replaced
     */
    public static void write(SingleYearTable residents, String pyramid, Path folder) throws IOException {
        StagedFiles.write(folder, stage -> {
            Tables.writeCsv(table(residents.grouped(1)), stage.resolve("population.csv"));
            Tables.writeCsv(table(residents.grouped(GROUP_YEARS)), stage.resolve("population-5y.csv"));
            Files.writeString(stage.resolve("pyramid.svg"), pyramid);
        });
    }

    private static Table table(PopulationTable residents) {
        var groups = residents.groups();
        return Table.create(
                "population",
                DateColumn.create("date", dates(residents.date(), groups.size())),
                StringColumn.create("sex", groups.stream().map(group -> name(group.sex()))),
                IntColumn.create("age", groups.stream().mapToInt(PopulationTable.Group::age).toArray()),
                DoubleColumn.create(
                        "persons", groups.stream().mapToDouble(PopulationTable.Group::persons).toArray()));
    }

    private static List<LocalDate> dates(LocalDate date, int size) {
        return Collections.nCopies(size, date);
    }

    private static String name(Sex sex) {
        return sex.name().toLowerCase(Locale.ROOT);
    }
}
