package id.gapai.scenarios.cli;

import static org.assertj.core.api.Assertions.assertThat;

import id.gapai.scenarios.fleet.FleetFile;
import id.gapai.scenarios.fleet.FleetRun;
import id.gapai.scenarios.fleet.FleetState;
import id.gapai.scenarios.fleet.PlaceStudies;
import id.gapai.simulation.Fleet;
import id.gapai.simulation.StoppedException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FleetCommandTest {
    private static final String HEAD = "place,level,province,holders,unrecorded,population,active,active_date,officers,missing,source,registry.exits\n";
    private static final String SOUND = """
            Alpha,city,East,120000,2000,170000,9000,2025-06-30,4 to 8,,made up,
            Beta,regency,East,90000,,130000,4000,2025-06-30,,,made up,1
            Gamma,regency,West & South,60000,,,2000,2025-06-30,,,made up,
            Delta,regency,West & South,,,,,,,no base,,
            """;

    @TempDir
    private Path temp;

    @BeforeEach
    void writeFleet() throws IOException {
        write(HEAD + SOUND);
        Files.writeString(temp.resolve("FLEET.yaml"), """
                format: gapai.fleet/1
                name: test
                title: {en: Test country, id: Negeri contoh}
                template: %s
                places: places.csv
                target: share-25
                shared: {outages: true, demand: 25 %%}
                """.formatted(Path.of("template").toAbsolutePath()));
    }

    private void write(String places) throws IOException {
        Files.writeString(temp.resolve("places.csv"), places);
    }

    private String fleet() {
        return temp.resolve("FLEET.yaml").toString();
    }

    private Run run(String out, String... more) {
        var arguments = new ArrayList<>(List.of("fleet", fleet(), "--paths", "300", "--lang", "en", "--out", temp.resolve(out).toString()));
        arguments.addAll(List.of(more));
        return Run.gapai(arguments.toArray(String[]::new));
    }

    private Map<String, String> files(String folder) throws IOException {
        var files = new TreeMap<String, String>();
        try (var all = Files.walk(temp.resolve(folder))) {
            for (var file : all.filter(Files::isRegularFile).toList()) {
                files.put(temp.resolve(folder).relativize(file).toString(), HexFormat.of().formatHex(Files.readAllBytes(file)));
            }
        }
        return files;
    }

    @Test
    void anyNumberOfThreadsWritesTheSameBytes() throws IOException {
        assertThat(run("one", "--threads", "1").words()).contains("All these places together", "3 places", "not simulated: 1");
        run("two", "--threads", "2").words();
        run("eight", "--threads", "8").words();
        assertThat(files("one")).hasSizeGreaterThan(6).doesNotContainKey("fleet.state").isEqualTo(files("two")).isEqualTo(files("eight"));
    }

    @Test
    void aRunThatWasKilledGoesOnToTheSameBytes() throws Exception {
        run("whole").words();
        var file = FleetFile.read(temp.resolve("FLEET.yaml"));
        var run = FleetRun.of(file, PlaceStudies.of(file, false, 1, (place, done, of) -> {}), 300, 1);
        var folder = Files.createDirectories(temp.resolve("killed"));
        var state = new FleetState(folder, run);
        var tally = state.fresh();
        Assertions.assertThatThrownBy(() -> Fleet.run(run.design(), run.places(), tally, 1, (unit, done) -> done.done() < 4)).isInstanceOf(StoppedException.class);
        state.write(tally);

        assertThat(run("killed").err()).contains("fleet.state", "unfinished run", "--resume");
        assertThat(run("killed", "--resume", "--seed", "2").err()).contains("another seed");
        run("killed", "--resume").words();
        assertThat(files("killed")).isEqualTo(files("whole"));
    }

    @Test
    void mistakesAreToldByLineAndNothingIsRun() throws IOException {
        write(HEAD + SOUND.replace("4 to 8", "many"));
        var run = run("none");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("places.csv:2: staff.today", "many");
        assertThat(temp.resolve("none")).doesNotExist();
    }

    @Test
    void withKeepGoingTheOthersFinish() throws IOException {
        write(HEAD + SOUND.replace("4 to 8", "many"));
        var run = run("rest", "--keep-going");
        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).contains("places.csv:2: staff.today");
        assertThat(run.out()).contains("2 places", "mistakes: 1");
        assertThat(Files.readString(temp.resolve("rest/fleet_en.html"))).contains("Alpha: not simulated");
    }

    @Test
    void aPlaceWithoutNumbersMustSayWhy() throws IOException {
        write(HEAD + SOUND.replace("no base", ""));
        assertThat(run("none").err()).contains("places.csv:5: holders: is empty", "missing");
    }

    @Test
    void aColumnThatNobodyKnowsIsRefused() throws IOException {
        write((HEAD + SOUND).replace("officers", "oficers"));
        assertThat(run("none").err()).contains("places.csv:1: oficers", "officers");
    }

    @Test
    void aKeyOfTheFleetThatNobodyKnowsIsRefused() throws IOException {
        Files.writeString(temp.resolve("FLEET.yaml"), Files.readString(temp.resolve("FLEET.yaml")) + "shard: 1\n");
        assertThat(run("none").err()).contains("FLEET.yaml:8: shard", "shared");
    }

    /** The partitions as DuckDB reads them: the province is a column again, and what it counts is what the CSV says. */
    @Test
    void duckDbReadsThePartitions() throws IOException, SQLException {
        run("out").words();
        var pattern = temp.resolve("out/parquet") + "/*/*/*.parquet";
        try (var duck = DriverManager.getConnection("jdbc:duckdb:");
                var statement = duck.createStatement();
                var rows = statement.executeQuery("select province, count(distinct place), count(distinct strategy), max(day)::varchar, sum(probability) filter (day = '2025-12-31')"
                        + " from read_parquet('" + pattern + "', hive_partitioning = true) group by province order by province")) {
            assertThat(rows.next()).isTrue();
            assertThat(rows.getString(1)).isEqualTo("East");
            assertThat(rows.getInt(2)).isEqualTo(2);
            assertThat(rows.getInt(3)).isEqualTo(3);
            assertThat(rows.getString(4)).isEqualTo("2025-12-31");
            assertThat(rows.getDouble(5)).isBetween(0.0, 6.0);
            assertThat(rows.next()).isTrue();
            assertThat(rows.getString(1)).isEqualTo("West & South");
            assertThat(rows.next()).isFalse();
        }
    }

    @Test
    void thePageIsThereInBothLanguages() throws IOException {
        run("out").words();
        assertThat(Files.readString(temp.resolve("out/fleet_en.html"))).contains("<html lang=\"en\">", "Test country", "West &amp; South", "polyline");
        assertThat(Files.readString(temp.resolve("out/fleet_id.html"))).contains("<html lang=\"id\">", "Negeri contoh", "pemegang KTP-el");
    }
}
