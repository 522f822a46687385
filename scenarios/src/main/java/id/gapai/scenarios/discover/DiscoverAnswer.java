package id.gapai.scenarios.discover;

import id.gapai.charts.Charts;
import id.gapai.charts.Figure;
import id.gapai.charts.text.Language;
import id.gapai.model.scenario.Scenario;
import id.gapai.model.text.Text;
import id.gapai.scenarios.decision.Answer;
import id.gapai.scenarios.decision.AnswerTable;
import id.gapai.scenarios.decision.Column;
import id.gapai.scenarios.decision.Column.Kind;
import id.gapai.scenarios.discover.DiscoverRun.Findings;
import id.gapai.scenarios.forecast.ProjectedWorld;
import id.gapai.scenarios.study.Study;
import id.gapai.scenarios.uncertain.Phrases;
import id.gapai.simulation.Trials;
import id.gapai.simulation.discover.Discovery;
import id.gapai.simulation.discover.Discovery.Found;
import id.gapai.simulation.discover.Discovery.Restriction;
import id.gapai.simulation.discover.Measure;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** When a strategy misses its target, as an answer. */
public final class DiscoverAnswer {
    static final Phrases PHRASES = Phrases.load(DiscoverAnswer.class, "discover");

    /** Rows of the trade-off. */
    private static final int MOST_POINTS = 12;

    private final Study study;
    private final Scenario scenario;
    private final Findings findings;
    private final Language language;

    private DiscoverAnswer(Study study, String strategy, Findings findings, Language language) {
        this.study = study;
        this.scenario = study.scenario(strategy);
        this.findings = findings;
        this.language = language;
    }

    /**
     * Finds out and answers.
     *
     * @param paths    half of them to find boxes, half to tell of them
     * @param language of the charts
     */
    public static Answer of(Study study, String strategy, int paths, Language language, Trials trials, ProjectedWorld world)
            throws InterruptedException, IOException {
        return new DiscoverAnswer(study, strategy, DiscoverRun.of(study, strategy, paths, trials, world), language).answer();
    }

    private Answer answer() {
        var tables = new ArrayList<AnswerTable>();
        addBoxes("", findings.discovery(), tables);
        if (findings.knowable() != findings.discovery()) {
            addBoxes("-knowable", findings.knowable(), tables);
        }
        tables.add(tradeOff());
        return new Answer(question(), sentence(), notes(), tables, figures(), facts(), Map.of());
    }

    private void addBoxes(String suffix, Discovery discovery, List<AnswerTable> tables) {
        if (!discovery.boxes().isEmpty()) {
            tables.add(boxes(suffix, discovery));
            tables.add(restrictions(suffix, discovery));
        }
    }

    private Text question() {
        return PHRASES.say("question", scenario.title(), target(), study.title());
    }

    private Text target() {
        return scenario.targets().get(0).title();
    }

    private Text say(String key, Text... arguments) {
        return PHRASES.say(key + "." + findings.interest().key(), arguments);
    }

    private Text sentence() {
        var why = say("why", scenario.title(), target(), Phrases.count(findings.missed() * findings.work()), Phrases.count(findings.work()));
        var boxes = findings.discovery().boxes();
        if (boxes.isEmpty()) {
            return joined(why, PHRASES.say("nothing"));
        }
        var text = joined(why, say("sentence", scenario.title(), target(), conditions(boxes.get(0)), density(boxes.get(0)), coverage(boxes.get(0)), base()));
        var known = findings.knowable();
        if (known == findings.discovery()) {
            return boxes.size() == 1 ? text : joined(text, more("sentence.more", boxes.get(1)));
        }
        return joined(text, known.boxes().isEmpty() ? PHRASES.say("nothing.knowable") : more("sentence.knowable", known.boxes().get(0)));
    }

    private Text more(String key, Found found) {
        return say(key, conditions(found), density(found), coverage(found));
    }

    private static Text joined(Text a, Text b) {
        return a.en().isEmpty() ? b : new Text(a.en() + " " + b.en(), a.id() + " " + b.id());
    }

    private static Text density(Found found) {
        return Phrases.percent(found.measure().density());
    }

    /** Of all paths of interest, also for a second box, which is told of the paths outside the first. */
    private Text coverage(Found found) {
        return Phrases.percent(share(found.measure().interesting()));
    }

    private double share(int interesting) {
        return interesting / (double) Math.max(1, findings.discovery().wanted());
    }

    private Text base() {
        return Phrases.percent(findings.discovery().wanted() / (double) findings.discovery().check());
    }

    private Text conditions(Found found) {
        return PHRASES.list(found.restrictions().stream().map(this::condition).toList());
    }

    private Text condition(Restriction restriction) {
        return PHRASES.say("condition", findings.title(restriction.number()), range(restriction));
    }

    private Text range(Restriction restriction) {
        var number = findings.numbers().get(restriction.number());
        if (restriction.low() == Double.NEGATIVE_INFINITY) {
            return PHRASES.say("below", number.value(restriction.high()));
        }
        return restriction.high() == Double.POSITIVE_INFINITY
                ? PHRASES.say("above", number.value(restriction.low()))
                : PHRASES.say("between", number.value(restriction.low()), number.value(restriction.high()));
    }

    private AnswerTable boxes(String suffix, Discovery discovery) {
        var columns = List.of(
                new Column("box", PHRASES.say("column.box"), Kind.TEXT),
                new Column("mass", PHRASES.say("column.mass"), Kind.SHARE),
                new Column("density", say("column.density"), Kind.SHARE),
                new Column("coverage", say("column.coverage"), Kind.SHARE),
                new Column("p_value", PHRASES.say("column.p"), Kind.TEXT));
        var rows = new ArrayList<List<Object>>();
        var boxes = discovery.boxes();
        for (int b = 0; b < boxes.size(); b++) {
            var found = boxes.get(b);
            rows.add(AnswerTable.row(
                    PHRASES.say("box", Phrases.count(b + 1), conditions(found)),
                    found.measure().inside() / (double) findings.discovery().check(),
                    found.measure().density(),
                    share(found.measure().interesting()),
                    probability(found.pValue())));
        }
        return new AnswerTable("boxes" + suffix, PHRASES.say("table.boxes" + suffix), columns, rows);
    }

    private static Text probability(double p) {
        return Phrases.said(l -> p < 0.001 ? "< " + l.decimal(0.001, 3) : l.decimal(p, 3));
    }

    private AnswerTable restrictions(String suffix, Discovery discovery) {
        var columns = List.of(
                new Column("number", PHRASES.say("column.number"), Kind.TEXT),
                new Column("box", PHRASES.say("column.box"), Kind.EXACT),
                new Column("range", PHRASES.say("column.range"), Kind.TEXT),
                new Column("density_without", say("column.without"), Kind.SHARE),
                new Column("quasi_p", PHRASES.say("column.quasi"), Kind.TEXT),
                new Column("reproduced", PHRASES.say("column.reproduced"), Kind.SHARE));
        var rows = new ArrayList<List<Object>>();
        var boxes = discovery.boxes();
        for (int b = 0; b < boxes.size(); b++) {
            for (var restriction : boxes.get(b).restrictions()) {
                rows.add(AnswerTable.row(
                        findings.title(restriction.number()),
                        b + 1,
                        range(restriction),
                        restriction.densityWithout(),
                        probability(restriction.quasiP()),
                        restriction.reproduced()));
            }
        }
        return new AnswerTable("restrictions" + suffix, PHRASES.say("table.restrictions" + suffix), columns, rows);
    }

    private AnswerTable tradeOff() {
        var columns = List.of(
                new Column("restricted", PHRASES.say("column.restricted"), Kind.EXACT),
                new Column("mass", PHRASES.say("column.mass"), Kind.SHARE),
                new Column("density", say("column.density"), Kind.SHARE),
                new Column("coverage", say("column.coverage"), Kind.SHARE));
        return new AnswerTable("trade-off", PHRASES.say("table.tradeOff"), columns, points().stream().map(DiscoverAnswer::row).toList());
    }

    private List<Discovery.Point> points() {
        var all = findings.discovery().tradeOff();
        int step = Math.max(1, (all.size() + MOST_POINTS - 1) / MOST_POINTS);
        var some = new ArrayList<Discovery.Point>();
        for (int i = 0; i < all.size(); i += step) {
            some.add(all.get(i));
        }
        return some;
    }

    private static List<Object> row(Discovery.Point point) {
        Measure measure = point.measure();
        return AnswerTable.row(point.restricted(), measure.mass(), measure.density(), measure.coverage());
    }

    private List<Figure> figures() {
        return new DiscoverCharts(study, scenario, findings, language).specs().stream().map(Charts::draw).toList();
    }

    private List<Text> notes() {
        var notes = new ArrayList<Text>();
        notes.add(PHRASES.say("note.method"));
        notes.add(PHRASES.say("note.halves", Phrases.count(findings.discovery().check()), Phrases.count(findings.discovery().wanted())));
        notes.add(PHRASES.say("note.demand"));
        if (!findings.discovery().boxes().isEmpty()) {
            notes.add(PHRASES.say("note.checks"));
        }
        notes.add(PHRASES.say("note.work", Phrases.count(findings.work())));
        return notes;
    }

    private Map<String, Object> facts() {
        var facts = new LinkedHashMap<String, Object>();
        facts.put("strategy", scenario.strategy());
        facts.put("target", scenario.targets().get(0).name());
        facts.put("missed", findings.missed());
        facts.put("interest", findings.interest().key());
        facts.put("boxes", findings.discovery().boxes().stream().map(this::fact).toList());
        facts.put("boxes_knowable", findings.knowable().boxes().stream().map(this::fact).toList());
        facts.put("paths", findings.work());
        return facts;
    }

    private Map<String, Object> fact(Found found) {
        var fact = new LinkedHashMap<String, Object>();
        fact.put("inside", found.measure().inside());
        fact.put("density", found.measure().density());
        fact.put("coverage", share(found.measure().interesting()));
        fact.put("p_value", found.pValue());
        fact.put("restrictions", found.restrictions().stream().map(this::fact).toList());
        return fact;
    }

    private Map<String, Object> fact(Restriction restriction) {
        var fact = new LinkedHashMap<String, Object>();
        fact.put("number", findings.numbers().get(restriction.number()).name());
        if (restriction.low() > Double.NEGATIVE_INFINITY) {
            fact.put("least", restriction.low());
        }
        if (restriction.high() < Double.POSITIVE_INFINITY) {
            fact.put("greatest", restriction.high());
        }
        fact.put("quasi_p", restriction.quasiP());
        fact.put("reproduced", restriction.reproduced());
        return fact;
    }
}
