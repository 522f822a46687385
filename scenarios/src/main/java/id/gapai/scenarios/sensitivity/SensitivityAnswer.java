package id.gapai.scenarios.sensitivity;

import id.gapai.charts.Charts;
import id.gapai.charts.Figure;
import id.gapai.charts.text.Language;
import id.gapai.model.scenario.Scenario;
import id.gapai.model.text.Text;
import id.gapai.scenarios.decision.Answer;
import id.gapai.scenarios.decision.AnswerTable;
import id.gapai.scenarios.decision.Column;
import id.gapai.scenarios.decision.Column.Kind;
import id.gapai.scenarios.forecast.ProjectedWorld;
import id.gapai.scenarios.problem.InvalidInput;
import id.gapai.scenarios.sensitivity.Findings.Effect;
import id.gapai.scenarios.sensitivity.Findings.FactorShares;
import id.gapai.scenarios.sensitivity.LeverEffects.LeverEffect;
import id.gapai.scenarios.study.Study;
import id.gapai.scenarios.uncertain.Phrases;
import id.gapai.simulation.Trials;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What matters for a strategy, as an answer. */
public final class SensitivityAnswer {
    static final Phrases PHRASES = Phrases.load(SensitivityAnswer.class, "sensitivity");

    /** Numbers in the main table and in charts. */
    static final int SHOWN = 12;

    /** Named in the sentence. */
    private static final int NAMED = 3;

    private final Study study;
    private final Scenario scenario;
    private final Findings findings;
    private final Language language;

    private SensitivityAnswer(Study study, String strategy, Findings findings, Language language) {
        this.study = study;
        this.scenario = study.scenario(strategy);
        this.findings = findings;
        this.language = language;
    }

    /**
     * Finds out and answers.
     *
     * @param pairs    of paths that shares of the variance are told from, 2 or more
     * @param language of the charts
     */
    public static Answer of(Study study, String strategy, int pairs, Language language, Trials trials, ProjectedWorld world)
            throws InterruptedException, IOException, InvalidInput {
        var findings = new SensitivityRun(study, strategy, pairs, trials, world).findings();
        return new SensitivityAnswer(study, strategy, findings, language).answer();
    }

    private Answer answer() {
        var tables = new ArrayList<AnswerTable>();
        tables.add(effects("effects", "table.effects", findings.effects().stream().limit(SHOWN).toList()));
        if (!findings.levers().isEmpty()) {
            tables.add(levers());
        }
        tables.add(shares("shares", "table.shares", findings.shares(false)));
        if (!findings.shares(true).isEmpty()) {
            tables.add(shares("shares-numbers", "table.shares.numbers", findings.shares(true)));
        }
        if (findings.effects().size() > SHOWN) {
            tables.add(effects("effects-all", "table.effects.all", findings.effects()));
        }
        return new Answer(
                PHRASES.say("question", scenario.title(), study.title()), sentence(), notes(), tables, figures(), facts(), Map.of());
    }

    private Text sentence() {
        var date = Phrases.said(l -> l.date(scenario.end()));
        var groups = new ArrayList<Text>();
        for (var share : findings.shares(false).stream().limit(NAMED).toList()) {
            groups.add(named(groups.isEmpty() ? "named.first" : "named", share));
        }
        var sentence = PHRASES.say("sentence.shares", scenario.title(), date, PHRASES.list(groups));
        if (findings.effects().isEmpty() || !findings.effects().get(0).active().isClear()) {
            return sentence;
        }
        var first = findings.effects().get(0);
        var effect = PHRASES.say(
                "sentence.effect",
                first.number().title(),
                first.number().value(first.low()),
                Phrases.about(first.active().low()),
                first.number().value(first.high()),
                Phrases.about(first.active().high()));
        return joined(sentence, findings.movesTarget() ? joined(effect, chance(first)) : effect);
    }

    private Text chance(Effect effect) {
        return PHRASES.say(
                "sentence.chance",
                scenario.targets().get(0).title(),
                Phrases.percent(effect.chance().low()),
                Phrases.percent(effect.chance().high()));
    }

    private static Text named(String key, FactorShares share) {
        return PHRASES.say(key, share.title(), Phrases.percent(Math.max(0, share.active().total().value())));
    }

    private static Text joined(Text a, Text b) {
        return new Text(a.en() + " " + b.en(), a.id() + " " + b.id());
    }

    private List<Text> notes() {
        var notes = new ArrayList<Text>();
        notes.add(PHRASES.say("note.effects", Phrases.count(findings.paired())));
        if (!findings.levers().isEmpty()) {
            notes.add(PHRASES.say("note.levers"));
        }
        notes.add(PHRASES.say("note.shares", Phrases.count(findings.pairs())));
        notes.add(PHRASES.say("note.chance"));
        if (findings.walks() > 0) {
            notes.add(PHRASES.say(
                    "note.screening",
                    Phrases.count(findings.effects().size()),
                    Phrases.count(SensitivityRun.MANY),
                    Phrases.count(findings.walks()),
                    Phrases.count(findings.shares(true).size())));
        }
        if (findings.shares().stream().noneMatch(share -> share.chance().isPresent())) {
            notes.add(PHRASES.say("note.noProbability", scenario.targets().get(0).title(), Phrases.said(l -> l.percent(findings.probability(), 1))));
        }
        notes.add(PHRASES.say("note.work", Phrases.count(findings.work())));
        return notes;
    }

    private AnswerTable effects(String id, String title, List<Effect> effects) {
        var columns = new ArrayList<>(List.of(
                new Column("number", PHRASES.say("column.number"), Kind.TEXT),
                new Column("low_value", PHRASES.say("column.low"), Kind.TEXT),
                new Column("high_value", PHRASES.say("column.high"), Kind.TEXT),
                new Column("active_if_low", PHRASES.say("column.active.low"), Kind.COUNT),
                new Column("active_if_high", PHRASES.say("column.active.high"), Kind.COUNT),
                new Column("difference", PHRASES.say("column.difference"), Kind.SIGNED_COUNT)));
        if (findings.movesTarget()) {
            columns.add(new Column("probability_difference", PHRASES.say("column.chance", scenario.targets().get(0).title()), Kind.POINTS));
        }
        return new AnswerTable(id, PHRASES.say(title), columns, effects.stream().map(this::row).toList());
    }

    private List<Object> row(Effect effect) {
        var row = new ArrayList<>(AnswerTable.row(
                effect.number().title(),
                effect.number().value(effect.low()),
                effect.number().value(effect.high()),
                effect.active().low(),
                effect.active().high(),
                effect.active().difference()));
        if (findings.movesTarget()) {
            row.add(effect.chance().difference());
        }
        return row;
    }

    private AnswerTable levers() {
        var columns = new ArrayList<>(List.of(
                new Column("lever", PHRASES.say("column.lever"), Kind.TEXT),
                new Column("from", PHRASES.say("column.from"), Kind.TEXT),
                new Column("to", PHRASES.say("column.to"), Kind.TEXT),
                new Column("difference", PHRASES.say("column.difference"), Kind.SIGNED_COUNT)));
        if (findings.movesTarget()) {
            columns.add(new Column("probability_difference", PHRASES.say("column.chance", scenario.targets().get(0).title()), Kind.POINTS));
        }
        return new AnswerTable("levers", PHRASES.say("table.levers"), columns, findings.levers().stream().map(this::row).toList());
    }

    private List<Object> row(LeverEffect effect) {
        var row = new ArrayList<>(AnswerTable.row(effect.title(), effect.from(), effect.to(), effect.active().difference()));
        if (findings.movesTarget()) {
            row.add(effect.chance().difference());
        }
        return row;
    }

    private AnswerTable shares(String id, String title, List<FactorShares> shares) {
        var columns = new ArrayList<>(List.of(
                new Column("factor", PHRASES.say("column.factor"), Kind.TEXT),
                new Column("active_alone", PHRASES.say("column.alone"), Kind.SHARE),
                new Column("active_total", PHRASES.say("column.total"), Kind.SHARE)));
        if (shares.stream().anyMatch(share -> share.chance().isPresent())) {
            columns.add(new Column("target_alone", PHRASES.say("column.alone.target"), Kind.SHARE));
            columns.add(new Column("target_total", PHRASES.say("column.total.target"), Kind.SHARE));
        }
        return new AnswerTable(id, PHRASES.say(title), columns, shares.stream().map(SensitivityAnswer::row).toList());
    }

    private static List<Object> row(FactorShares shares) {
        var row = new ArrayList<>(AnswerTable.row(shares.title(), shares.active().first(), shares.active().total()));
        shares.chance().ifPresent(share -> row.addAll(List.of(share.first(), share.total())));
        return row;
    }

    private List<Figure> figures() {
        var charts = new SensitivityCharts(study, scenario, findings, language);
        return charts.specs().stream().map(Charts::draw).toList();
    }

    private Map<String, Object> facts() {
        var facts = new LinkedHashMap<String, Object>();
        facts.put("strategy", scenario.strategy());
        facts.put("active_mean", findings.mean());
        facts.put("active_sd", findings.deviation());
        facts.put("target", scenario.targets().get(0).name());
        facts.put("probability", findings.probability());
        facts.put("effects", findings.effects().stream().map(SensitivityAnswer::fact).toList());
        facts.put("levers", findings.levers().stream().map(SensitivityAnswer::fact).toList());
        facts.put("shares", findings.shares().stream().map(SensitivityAnswer::fact).toList());
        facts.put("pairs", findings.pairs());
        facts.put("paired_paths", findings.paired());
        facts.put("paths", findings.work());
        return facts;
    }

    private static Map<String, Object> fact(Effect effect) {
        var fact = new LinkedHashMap<String, Object>();
        fact.put("number", effect.number().name());
        fact.put("low", effect.low());
        fact.put("high", effect.high());
        fact.put("active_if_low", effect.active().low());
        fact.put("active_if_high", effect.active().high());
        fact.put("probability_if_low", effect.chance().low());
        fact.put("probability_if_high", effect.chance().high());
        return fact;
    }

    private static Map<String, Object> fact(LeverEffect effect) {
        var fact = new LinkedHashMap<String, Object>();
        fact.put("lever", effect.title().en());
        fact.put("from", effect.from().en());
        fact.put("to", effect.to().en());
        fact.put("active_difference", effect.active().difference().value());
        fact.put("probability_difference", effect.chance().difference().value());
        return fact;
    }

    private static Map<String, Object> fact(FactorShares shares) {
        var fact = new LinkedHashMap<String, Object>();
        fact.put("factor", shares.title().en());
        fact.put("single", shares.single());
        fact.put("first", shares.active().first().value());
        fact.put("total", shares.active().total().value());
        return fact;
    }
}
