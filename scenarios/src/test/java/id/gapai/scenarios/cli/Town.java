package id.gapai.scenarios.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;

/** A town of 40,000 adults, all of them reachable and none active, in which nobody is born, dies or moves: what tests say of its channels has closed forms. */
final class Town {
    private static final String WORLD =
            """
            format: gapai.world/1
            asOf: 2024-12-31
            knownBy: 2025-01-01
            end: 2025-03-26
            compareWith: status-quo
            sourceLine: {en: Invented, id: Rekaan}
            assumption: Invented.
            targets:
              five-thousand: {title: {en: Five thousand, id: Lima ribu}, count: 5000}
            population:
              start: data/age_structure.csv
              mortality: data/mortality.csv
              fertility: data/fertility.csv
              sexRatio: data/sex_ratio.csv
              migration: {net: data/migration.csv}
            registry:
              {holders: 40000, active: 0, unrecorded: 0, recordingPerWorkingDay: 0 %, recordingCalendar: office, arrivalActiveShare: 0 %, exits: 0, arrivals: 0}
            segments:
              all: {title: {en: All, id: Semua}, ages: 17-100, active: 1, reachable: 100 %}
            """;

    private static final String STRATEGY =
            """
            format: gapai.strategy/1
            title: {en: "%s", id: "%s"}
            assumption: Invented.
            """;

    private Town() {}

    /**
     * Writes the study, or its world anew.
     *
     * @param rest of its world: name, title, calendars, staff, channels
     */
    static Path write(Path folder, String rest) throws IOException {
        Files.createDirectories(folder.resolve("data"));
        Files.createDirectories(folder.resolve("strategies"));
        for (var table : List.of("age_structure", "mortality", "fertility", "sex_ratio", "migration")) {
            Files.write(folder.resolve("data/" + table + ".csv"), Files.readAllBytes(Path.of("template/data", table + ".csv")));
        }
        Files.writeString(folder.resolve("world.yaml"), WORLD + rest);
        return folder;
    }

    /** Writes a strategy of a study. @param rest of it, after its title */
    static void strategy(Path study, String name, String title, String rest) throws IOException {
        Files.writeString(study.resolve("strategies/" + name + ".yaml"), STRATEGY.formatted(title, title) + rest);
    }

    /** The folder that was written last. */
    static Path newest(Path out) throws IOException {
        try (var folders = Files.list(out)) {
            return folders.max(Comparator.comparing(Path::toString)).orElseThrow();
        }
    }
}
