package id.gapai.scenarios.milestones;

import static id.gapai.scenarios.decision.Catalogue.both;

import id.gapai.model.forecast.Estimate;
import id.gapai.model.text.Text;
import id.gapai.scenarios.decision.AnswerTable;
import id.gapai.scenarios.decision.Catalogue;
import id.gapai.scenarios.decision.Column;
import id.gapai.scenarios.decision.Column.Kind;
import id.gapai.scenarios.decision.Money;
import java.util.ArrayList;
import java.util.List;

/** The milestones, the known counts beside them, and the remedies. */
record MilestonesTables(Catalogue texts, MilestonesQuestion question, Findings found) {
    List<AnswerTable> all() {
        var tables = new ArrayList<>(List.of(way()));
        if (!found.standings().isEmpty()) {
            tables.add(standings());
        }
        found.remedies().filter(remedies -> !remedies.tried().isEmpty()).ifPresent(remedies -> tables.add(remedies(remedies)));
        return tables;
    }

    private Column column(String id, Kind kind) {
        return new Column(id, texts.text("column." + id), kind);
    }

    private Text wanted() {
        return both(l -> l.percent(question.probability()));
    }

    private AnswerTable way() {
        var columns = List.of(
                column("day", Kind.DATE),
                new Column("milestone", texts.text("column.milestone", wanted()), Kind.COUNT),
                column("passing", Kind.SHARE),
                column("median", Kind.COUNT),
                column("low", Kind.COUNT),
                column("high", Kind.COUNT),
                column("remark", Kind.TEXT));
        return new AnswerTable("milestones", texts.text("table.way", wanted()), columns, found.way().stream().map(this::row).toList());
    }

    private List<Object> row(Waymark mark) {
        var milestone = mark.milestone();
        return AnswerTable.row(
                mark.day(), mark.count().orElse(null), milestone.passing(), milestone.median(), mark.low(), mark.high(), remark(mark));
    }

    private Text remark(Waymark mark) {
        if (mark.day().equals(question.study().end())) {
            return texts.text("remark.target");
        }
        var milestone = mark.milestone();
        return switch (milestone.kind()) {
            case WITHIN -> milestone.low().isPresent() && milestone.high().isPresent() ? Text.same("") : texts.text("remark.open");
            case ABOVE_ALL -> texts.text("remark.above", both(l -> l.about(milestone.most())), MilestonesSentence.probability(mark.atMost()));
            case BELOW_ALL -> texts.text("remark.below", both(l -> l.about(milestone.least())), MilestonesSentence.probability(mark.atLeast()));
        };
    }

    private AnswerTable standings() {
        var columns = List.of(
                column("counted", Kind.DATE),
                column("count", Kind.EXACT),
                new Column("milestone", texts.text("column.milestone", wanted()), Kind.COUNT),
                column("difference", Kind.SIGNED_COUNT),
                column("left", Kind.PROBABILITY),
                column("verdict", Kind.TEXT));
        var rows = found.standings().stream()
                .map(s -> AnswerTable.row(
                        s.count().asOf(),
                        s.count().count(),
                        s.mark().count().orElse(null),
                        s.difference().orElse(null),
                        s.left().orElse(null),
                        verdict(s)))
                .toList();
        return new AnswerTable("standings", texts.text("table.standings"), columns, rows);
    }

    private Text verdict(Standing standing) {
        if (standing.left().isEmpty()) {
            return texts.text(standing.count().count() < standing.mark().milestone().least() ? "verdict.low" : "verdict.high");
        }
        return texts.text((standing.isBehind() ? "verdict.behind" : "verdict.ahead") + (standing.isSure() ? "" : ".close"));
    }

    private AnswerTable remedies(Remedies remedies) {
        boolean isPriced = question.study().costs().isPresent();
        var columns = new ArrayList<>(List.of(column("remedy", Kind.TEXT), column("probability", Kind.PROBABILITY)));
        if (isPriced) {
            columns.add(column("cost", Kind.EXACT));
        }
        columns.addAll(List.of(column("officer_days", Kind.SIGNED_COUNT), column("reaches", Kind.TEXT)));
        var rows = new ArrayList<List<Object>>();
        rows.add(row(isPriced, texts.text("remedy.unchanged"), remedies.unchanged().orElseThrow(), 0, 0, Text.same("")));
        remedies.tried().stream()
                .sorted((a, b) -> remedies.reaches(a) == remedies.reaches(b) ? Double.compare(a.price(), b.price()) : remedies.reaches(a) ? -1 : 1)
                .forEach(remedy -> rows.add(row(
                        isPriced,
                        remedy.lever().phrase(remedy.setting()),
                        remedy.probability(),
                        Money.rounded(remedy.cost().orElse(0)),
                        remedy.officerDays(),
                        texts.text(reach(remedies, remedy)))));
        return new AnswerTable("remedies", texts.text("table.remedies", wanted()), columns, rows);
    }

    private static String reach(Remedies remedies, Remedy remedy) {
        if (remedies.isClose(remedy)) {
            return remedies.reaches(remedy) ? "reaches.about" : "reaches.nearly";
        }
        return remedies.reaches(remedy) ? "reaches.sure" : "reaches.no";
    }

    private static List<Object> row(boolean isPriced, Text what, Estimate probability, double cost, double days, Text reaches) {
        return isPriced ? AnswerTable.row(what, probability, cost, days, reaches) : AnswerTable.row(what, probability, days, reaches);
    }
}
