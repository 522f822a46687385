package id.gapai.scenarios.fleet;

import id.gapai.charts.text.Language;
import id.gapai.scenarios.output.AtomicFile;
import id.gapai.scenarios.output.Json;
import id.gapai.scenarios.output.ParquetFile;
import id.gapai.scenarios.report.Csv;
import id.gapai.simulation.fleet.FleetTally;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Writes what a fleet came to: a page in either language, CSV, JSON, and Parquet partitioned by strategy and province. */
public final class FleetFiles {
    private FleetFiles() {}

    /**
     * Writes all files.
     *
     * @param tally of all units
     */
    public static FleetResult write(FleetRun run, FleetTally tally, Path folder) throws IOException {
        var result = FleetResult.of(run, tally);
        Files.createDirectories(folder);
        var csv = new StringWriter();
        Csv.write(FleetTables.summary(result), csv);
        replace(folder.resolve("places.csv"), csv.toString());
        var json = new StringWriter();
        Json.write(document(result), json);
        replace(folder.resolve("fleet.json"), json.toString());
        for (var language : Language.values()) {
            replace(folder.resolve("fleet_" + language.code() + ".html"), FleetPage.html(result, language));
        }
        for (var strategy : FleetTables.partitions(result).entrySet()) {
            for (var province : strategy.getValue().entrySet()) {
                var part = folder.resolve("parquet").resolve("strategy=" + strategy.getKey()).resolve("province=" + directory(province.getKey()));
                Files.createDirectories(part);
                ParquetFile.writeWithGaps(province.getValue(), part.resolve("part-0.parquet"));
            }
        }
        return result;
    }

    private static void replace(Path file, String text) throws IOException {
        AtomicFile.replace(file, text.getBytes(StandardCharsets.UTF_8));
    }

    /** As Hive writes partitions: what cannot stand in a file name is written as its code. */
    private static String directory(String value) {
        var name = new StringBuilder();
        value.chars().forEach(c -> name.append("\"#%'*/:=?\\<>|".indexOf(c) >= 0 || c < ' ' ? String.format("%%%02X", c) : String.valueOf((char) c)));
        return name.toString();
    }

    private static Map<String, Object> document(FleetResult result) {
        var run = result.run();
        var template = run.studies().template();
        var shared = run.design().shared();
        return Json.object(
                "format", "gapai.fleet-result/1",
                "name", run.fleet().name(),
                "title", Json.text(run.fleet().title()),
                "asOf", template.asOf().toString(),
                "end", template.end().toString(),
                "target", run.design().target(),
                "paths", run.design().paths(),
                "seed", run.design().seed(),
                "shared", Json.object("outages", shared.outages(), "demand", shared.demand(), "rate", run.studies().sharedRate()),
                "missing", missing(run),
                "failed", failed(run),
                "strategies", result.strategies().stream().map(FleetFiles::strategy).toList());
    }

    private static List<Map<String, Object>> missing(FleetRun run) {
        return run.fleet().missing().stream()
                .map(place -> Json.object("place", place.name(), "province", place.province(), "why", place.missing().orElseThrow()))
                .toList();
    }

    private static List<Map<String, Object>> failed(FleetRun run) {
        var failed = new ArrayList<Map<String, Object>>();
        run.studies().failed().forEach((place, problems) -> failed.add(Json.object("place", place, "problems", problems.size())));
        return failed;
    }

    private static Map<String, Object> strategy(FleetResult.StrategyResult strategy) {
        return Json.object(
                "name", strategy.name(),
                "title", Json.text(strategy.title()),
                "nation", standing(strategy.nation()),
                "places", strategy.places().stream().map(FleetFiles::standing).toList());
    }

    private static Map<String, Object> standing(FleetResult.Standing standing) {
        return Json.object(
                "place", standing.name(),
                "province", standing.province(),
                "counts", standing.counts(),
                "reached", standing.reached(),
                "probability", standing.probability(),
                "holders", standing.holders(),
                "active", standing.active(),
                "gap", standing.gap(),
                "need", standing.need(),
                "courses", standing.courses());
    }
}
