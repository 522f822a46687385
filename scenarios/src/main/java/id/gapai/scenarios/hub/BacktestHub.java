package id.gapai.scenarios.hub;

import id.gapai.simulation.backtest.BacktestResult;
import id.gapai.simulation.backtest.Scored;
import id.gapai.simulation.evidence.Case;
import id.gapai.simulation.evidence.Setting;
import id.gapai.simulation.evidence.Unit;
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
import tech.tablesaw.api.DoubleColumn;

/** A backtest as the files of a forecast hub: one for each model and origin, the round, and one of what was observed. */
public final class BacktestHub {
    private static final String TEAM = "gapai";
    private static final List<HubTarget> TARGETS = List.of(
            HubTarget.count(target(Unit.COUNT), "Active residents"),
            new HubTarget(target(Unit.PERCENT), "Active residents in percent of holders", "percent", "continuous", Double.POSITIVE_INFINITY));

    private BacktestHub() {}

    /** {@code hub} of the main setting, {@code hub-strict} of the other. */
    public static String folder(Setting setting) {
        return setting == Setting.REGION_BLOCKED ? "hub" : "hub-strict";
    }

    /**
     * Writes {@code model-output/TEAM-MODEL/ORIGIN-TEAM-MODEL}, {@code target-data/oracle-output}, {@code hub-config/tasks.json} and {@code admin.json}.
     *
     * @param hub made if missing
     */
    public static void write(BacktestResult result, HubFormat format, Path hub) throws IOException {
        for (var model : result.answers().values()) {
            var id = TEAM + "-" + abbreviation(model.get(0).model());
            var output = Files.createDirectories(hub.resolve("model-output").resolve(id));
            for (var round : byOrigin(model).entrySet()) {
                format.write(rows(round.getValue()).table(), output, round.getKey() + "-" + id);
            }
        }
        var first = result.answers().values().iterator().next();
        AdminDocument.write("Backtest of IKD activations", format, hub);
        TasksDocument.write(TARGETS, rows(first), format, hub);
        writeObserved(first, format, Files.createDirectories(hub.resolve("target-data")));
    }

    /** Letters, digits and underscores only; the tested model is the team's growth model. */
    private static String abbreviation(String model) {
        return model.equals(TEAM) ? "growth" : model.replace('-', '_');
    }

    private static Map<LocalDate, List<Scored>> byOrigin(List<Scored> answers) {
        return answers.stream().collect(Collectors.groupingBy(answer -> answer.question().origin(), TreeMap::new, Collectors.toList()));
    }

    private static HubRows rows(List<Scored> answers) {
        var rows = new HubRows();
        for (var answer : answers) {
            for (int i = 0; i < Scored.LEVELS.size(); i++) {
                rows.add(task(answer.question()), OutputType.QUANTILE, Double.toString(Scored.LEVELS.get(i)), answer.quantiles().get(i));
            }
        }
        return rows;
    }

    private static void writeObserved(List<Scored> answers, HubFormat format, Path folder) throws IOException {
        Map<String, Case> targets = new LinkedHashMap<>();
        answers.forEach(answer -> targets.putIfAbsent(
                answer.region() + "/" + answer.question().unit() + "/" + answer.question().target().asOf(), answer.question()));
        var cases = new ArrayList<>(targets.values());
        var table = HubRows.questions(cases.stream().map(BacktestHub::task).toList())
                .addColumns(DoubleColumn.create(
                        "oracle_value", cases.stream().mapToDouble(question -> question.target().value()).toArray()));
        format.write(table, folder, "oracle-output");
    }

    private static HubTask task(Case question) {
        return new HubTask(question.origin(), "", question.region().name(), target(question.unit()), question.target().asOf());
    }

    private static String target(Unit unit) {
        return "ikd active " + unit.name().toLowerCase(Locale.ROOT);
    }
}
