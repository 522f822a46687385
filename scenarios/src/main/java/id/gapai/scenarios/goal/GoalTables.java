package id.gapai.scenarios.goal;

import id.gapai.model.forecast.Estimate;
import id.gapai.model.text.Text;
import id.gapai.scenarios.decision.AnswerTable;
import id.gapai.scenarios.decision.Catalogue;
import id.gapai.scenarios.decision.Column;
import id.gapai.scenarios.decision.Column.Kind;
import id.gapai.simulation.goal.Finalist;
import id.gapai.simulation.goal.GoalAnswer;
import id.gapai.simulation.goal.GoalAnswer.Tried;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The settings that were tried and those that were proved, as tables. */
record GoalTables(Catalogue texts, GoalQuestion question, GoalAnswer found) {
    List<AnswerTable> all() {
        return List.of(proof(), question.isOfDates() ? waiting() : settings());
    }

    private Column column(String id, String key, Kind kind) {
        return new Column(id, texts.text(key), kind);
    }

    private Column lever() {
        return new Column("setting", question.lever().title(), Kind.TEXT);
    }

    private AnswerTable settings() {
        var columns = List.of(
                lever(),
                column("probability", "column.probability", Kind.PROBABILITY),
                column("active_mean", "column.active", Kind.COUNT),
                column("active_more", "column.more", Kind.SIGNED_COUNT),
                column("officer_days", "column.officerDays", Kind.COUNT));
        var rows = found.tried().stream().map(this::setting).toList();
        return new AnswerTable("settings", texts.text("table.settings"), columns, rows);
    }

    private List<Object> setting(Tried tried) {
        var more = tried.step().map(GoalAnswer.Step::active).orElse(null);
        return AnswerTable.row(label(tried.setting()), tried.probability(), tried.meanActive(), more, tried.officerDays());
    }

    private Text label(int setting) {
        return question.lever().label(setting);
    }

    /** From the first date to the last, each with what it has lost against the one before. */
    private AnswerTable waiting() {
        var columns = List.of(
                lever(),
                column("probability", "column.probability", Kind.PROBABILITY),
                column("probability_change", "column.pointsLost", Kind.POINTS),
                column("active_mean", "column.active", Kind.COUNT),
                column("active_change", "column.activeLost", Kind.SIGNED_COUNT),
                column("officer_days", "column.officerDays", Kind.COUNT));
        var rows = new ArrayList<List<Object>>();
        var tried = found.tried();
        for (int i = tried.size() - 1; i >= 0; i--) {
            var earlier = i + 1 < tried.size() ? tried.get(i + 1).step() : Optional.<GoalAnswer.Step>empty();
            rows.add(AnswerTable.row(
                    label(tried.get(i).setting()),
                    tried.get(i).probability(),
                    earlier.map(step -> negative(step.probability())).orElse(null),
                    tried.get(i).meanActive(),
                    earlier.map(step -> negative(step.active())).orElse(null),
                    tried.get(i).officerDays()));
        }
        return new AnswerTable("waiting", texts.text("table.waiting"), columns, Collections.unmodifiableList(rows));
    }

    private static Estimate negative(Estimate estimate) {
        return new Estimate(-estimate.value(), -estimate.high(), -estimate.low());
    }

    private AnswerTable proof() {
        var columns = List.of(
                lever(),
                column("probability", "column.proved", Kind.PROBABILITY),
                column("paths", "column.paths", Kind.EXACT),
                column("verdict", "column.verdict", Kind.TEXT));
        var rows = found.finalists().stream().map(this::finalist).toList();
        return new AnswerTable("proof", texts.text("table.proof"), columns, rows);
    }

    private List<Object> finalist(Finalist finalist) {
        return AnswerTable.row(
                label(finalist.setting()),
                new Estimate(finalist.share(), finalist.low(), finalist.high()),
                finalist.paths(),
                texts.text("verdict." + finalist.verdict().name().toLowerCase(Locale.ROOT)));
    }
}
