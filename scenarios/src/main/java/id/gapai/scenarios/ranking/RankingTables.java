package id.gapai.scenarios.ranking;

import static id.gapai.scenarios.ranking.RankingAnswer.PHRASES;

import id.gapai.model.text.Text;
import id.gapai.scenarios.decision.AnswerTable;
import id.gapai.scenarios.decision.Column;
import id.gapai.scenarios.decision.Column.Kind;
import id.gapai.scenarios.ranking.Findings.Chances;
import id.gapai.scenarios.ranking.Findings.Cost;
import id.gapai.scenarios.ranking.Findings.Ranked;
import id.gapai.simulation.ranking.Frontier.Place;
import id.gapai.simulation.ranking.Selection.Look;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The tables of a ranking: who is best, what it costs, how it was found. */
record RankingTables(Findings findings, RankingWords words) {
    /** So many names fit into a cell. */
    private static final int FEW = 3;

    List<AnswerTable> all() {
        var tables = new ArrayList<>(List.of(ranking()));
        if (findings.hasCosts()) {
            tables.add(costs());
        }
        if (wentOn()) {
            tables.add(looks());
        }
        return tables;
    }

    private Stream<Ranked> strategies() {
        return Stream.concat(findings.ranked().stream(), findings.benchmarks().stream());
    }

    private static Column column(String id, Kind kind) {
        return new Column(id, PHRASES.say("column." + id), kind);
    }

    private AnswerTable ranking() {
        boolean isShare = words.isShare();
        var columns = new ArrayList<>(List.of(
                column("strategy", Kind.TEXT),
                new Column(isShare ? "probability" : "active", words.say("column.mean", words.target(), words.end()), isShare ? Kind.PROBABILITY : Kind.COUNT),
                new Column("lead", words.say("column.lead"), isShare ? Kind.POINTS : Kind.SIGNED_COUNT),
                column("verdict", Kind.TEXT),
                column("confidence", Kind.PROBABILITY),
                new Column("alone", words.say("column.alone"), Kind.PROBABILITY),
                new Column("tied", words.say("column.tied"), Kind.PROBABILITY),
                new Column("regret", words.say("column.regret"), isShare ? Kind.PROBABILITY : Kind.COUNT)));
        if (wentOn()) {
            columns.add(column("paths", Kind.EXACT));
        }
        return new AnswerTable("ranking", words.say("table.ranking", words.target(), words.end()), columns, strategies().map(this::row).toList());
    }

    /** Whether some strategies were run on more paths than others. */
    private boolean wentOn() {
        return findings.selection().looks().size() > 1;
    }

    private List<Object> row(Ranked strategy) {
        var chances = strategy.chances();
        var row = AnswerTable.row(
                RankingWords.marked(strategy),
                strategy.mean(),
                chances.map(Chances::lead).orElse(null),
                verdict(strategy),
                chances.map(Chances::confidence).orElse(null),
                chances.map(c -> c.standing().alone()).orElse(null),
                chances.map(c -> c.standing().tied()).orElse(null),
                chances.map(c -> c.standing().regret()).orElse(null),
                strategy.paths());
        return wentOn() ? row : row.subList(0, row.size() - 1);
    }

    private Text verdict(Ranked strategy) {
        return PHRASES.say("verdict." + strategy.verdict().name().toLowerCase(Locale.ROOT), words.zone());
    }

    private AnswerTable costs() {
        var columns = List.of(
                column("strategy", Kind.TEXT),
                new Column("added_cost", PHRASES.say("column.added_cost", words.unitName()), Kind.EXACT),
                column("added_active", Kind.SIGNED_COUNT),
                column("cost_per_activation", Kind.COUNT),
                column("by_unit_costs", Kind.COUNT),
                column("place", Kind.TEXT),
                column("place_by", Kind.TEXT),
                column("further", Kind.COUNT),
                column("holds", Kind.PROBABILITY));
        var rows = strategies().sorted(Comparator.comparingDouble(s -> s.cost().orElseThrow().added())).map(s -> row(s, s.cost().orElseThrow())).toList();
        return new AnswerTable("costs", PHRASES.say("table.costs"), columns, rows);
    }

    private List<Object> row(Ranked strategy, Cost cost) {
        var further = cost.place().map(Place::ratio).filter(ratio -> ratio.isPresent());
        return AnswerTable.row(
                RankingWords.marked(strategy),
                cost.added() / words.unit(),
                cost.gain().value() == 0 && cost.gain().low() == cost.gain().high() ? null : cost.gain(),
                cost.ratio().orElse(null),
                cost.byPrices().orElse(null),
                PHRASES.say(cost.place().map(place -> "place." + place.status().name().toLowerCase(Locale.ROOT)).orElse("verdict." + strategy.verdict().name().toLowerCase(Locale.ROOT))),
                cost.place().filter(place -> place.by().isPresent()).map(place -> titleOf(place.by().getAsInt())).orElse(null),
                further.isPresent() ? further.get().getAsDouble() : null,
                cost.holds().orElse(null));
    }

    /** @param option index in the selection */
    private Text titleOf(int option) {
        return findings.titles().get(option);
    }

    private AnswerTable looks() {
        var columns = List.of(column("look_paths", Kind.EXACT), column("left", Kind.EXACT), column("left_names", Kind.TEXT));
        var looks = findings.selection().looks();
        return new AnswerTable(
                "looks",
                PHRASES.say("table.looks", words.zone()),
                columns,
                looks.stream().map(this::row).toList());
    }

    private List<Object> row(Look look) {
        var names = look.left().size() > FEW ? null : PHRASES.list(look.left().stream().map(this::titleOf).toList());
        return AnswerTable.row(look.paths(), look.left().size(), names);
    }
}
