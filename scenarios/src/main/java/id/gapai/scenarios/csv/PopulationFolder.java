package id.gapai.scenarios.csv;

import id.gapai.model.contradiction.Contradiction;
import id.gapai.model.population.PopulationInputs;
import id.gapai.model.population.VitalRates;
import id.gapai.scenarios.problem.InvalidInput;
import id.gapai.scenarios.problem.Problem;
import id.gapai.scenarios.problem.Problems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalDouble;

/** A folder with {@code population.csv, mortality.csv, fertility.csv, sex_ratio.csv, migration.csv}. */
public final class PopulationFolder {
    private PopulationFolder() {}

    /**
     * A problem with tables that are right one by one, at the table that the contradiction is about; where that has periods, at the
     * line of the period.
     */
    public static Problem problem(Path folder, Contradiction e) {
        boolean moves = e.about().startsWith("population.migration");
        var file = folder.resolve(moves ? "migration.csv" : "population.csv");
        int line = moves ? e.day().map(day -> Periods.line(file, day)).orElse(0) : 0;
        return new Problem(file, line, "", e.what(), e.allowed(), "");
    }

    /** @throws InvalidInput with all problems of all tables */
    public static PopulationInputs read(Path folder) throws InvalidInput {
        var problems = new Problems();
        if (!Files.isDirectory(folder)) {
            problems.add(new Problem(folder, 0, "", "is not a folder", "", ""));
        }
        problems.throwIfAny();
        var start = PopulationTables.POPULATION_READER.read(folder.resolve("population.csv"), problems);
        var mortality = PopulationTables.MORTALITY_READER.read(folder.resolve("mortality.csv"), problems);
        var fertility = PopulationTables.FERTILITY_READER.read(folder.resolve("fertility.csv"), problems);
        var sexRatio = PopulationTables.SEX_RATIO_READER.read(folder.resolve("sex_ratio.csv"), problems);
        var migration = PopulationTables.MIGRATION_READER.read(folder.resolve("migration.csv"), problems);
        problems.throwIfAny();
        return new PopulationInputs(
                start.orElseThrow(),
                List.of(),
                new VitalRates(mortality.orElseThrow(), fertility.orElseThrow(), sexRatio.orElseThrow()),
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                migration.orElseThrow(),
                0);
    }
}
