package id.gapai.scenarios.backtest;

import id.gapai.scenarios.report.Tables;
import id.gapai.simulation.backtest.BacktestResult;
import id.gapai.simulation.backtest.Scored;
import id.gapai.simulation.evidence.Case;
import id.gapai.simulation.evidence.Setting;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import tech.tablesaw.api.DateColumn;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;

/**
 * A backtest as the files of a forecast hub, so that its tools (and the R package scoringutils) read them: one CSV for each model and origin, the round, and one of
 * what was observed. Rules: https://docs.hubverse.io, "Model output" and "Target data".
 */
final class HubFiles {
    private static final String TEAM = "gapai";

    private HubFiles() {}

    /** {@code hub} of the main setting, {@code hub-strict} of the other. */
    static String folder(Setting setting) {
        return setting == Setting.REGION_BLOCKED ? "hub" : "hub-strict";
    }

    /**
     * Writes {@code model-output/TEAM-MODEL/ORIGIN-TEAM-MODEL.csv} and {@code target-data/oracle-output.csv}.
     *
     * @param folder made if missing
     */
    static void write(BacktestResult result, Path folder) throws IOException {
        for (var model : result.answers().values()) {
            var id = TEAM + "-" + abbreviation(model.get(0).model());
            var output = Files.createDirectories(folder.resolve("model-output").resolve(id));
            for (var round : byOrigin(model).entrySet()) {
                Tables.writeCsv(round(round.getValue()), output.resolve(round.getKey() + "-" + id + ".csv"));
            }
        }
        var observed = Files.createDirectories(folder.resolve("target-data")).resolve("oracle-output.csv");
        Tables.writeCsv(observed(result.answers().values().iterator().next()), observed);
    }

    /** Letters, digits and underscores only; the tested model is the team's growth model. */
    private static String abbreviation(String model) {
        return model.equals(TEAM) ? "growth" : model.replace('-', '_');
    }

    private static Map<LocalDate, List<Scored>> byOrigin(List<Scored> answers) {
        return answers.stream().collect(Collectors.groupingBy(answer -> answer.question().origin(), TreeMap::new, Collectors.toList()));
    }

    private static Table round(List<Scored> answers) {
        var cases = new ArrayList<Case>();
        var levels = DoubleColumn.create("output_type_id");
        var values = DoubleColumn.create("value");
        for (var answer : answers) {
            for (int i = 0; i < Scored.LEVELS.size(); i++) {
                cases.add(answer.question());
                levels.append(Scored.LEVELS.get(i));
                values.append(answer.quantiles().get(i));
            }
        }
        return Table.create("round", DateColumn.create("origin_date", cases.stream().map(Case::origin)))
                .addColumns(task(cases).columnArray())
                .addColumns(StringColumn.create("output_type", cases.stream().map(question -> "quantile")), levels, values);
    }

    private static Table observed(List<Scored> answers) {
        Map<String, Case> targets = new LinkedHashMap<>();
        answers.forEach(answer -> targets.putIfAbsent(
                answer.region() + "/" + answer.question().unit() + "/" + answer.question().target().asOf(), answer.question()));
        var cases = List.copyOf(targets.values());
        return task(cases).addColumns(DoubleColumn.create(
                "oracle_value", cases.stream().mapToDouble(question -> question.target().value()).toArray()));
    }

    /** What is asked: place, measure, day. */
    private static Table task(List<Case> cases) {
        return Table.create(
                "task",
                StringColumn.create("location", cases.stream().map(question -> question.region().name())),
                StringColumn.create(
                        "target", cases.stream().map(question -> "ikd active " + question.unit().name().toLowerCase(Locale.ROOT))),
                DateColumn.create("target_end_date", cases.stream().map(question -> question.target().asOf())));
    }
}
