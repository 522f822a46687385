package id.gapai.scenarios.information;

import id.gapai.charts.Charts;
import id.gapai.charts.Figure;
import id.gapai.charts.text.Language;
import id.gapai.model.text.Text;
import id.gapai.scenarios.decision.Answer;
import id.gapai.scenarios.decision.AnswerTable;
import id.gapai.scenarios.decision.Column;
import id.gapai.scenarios.decision.Column.Kind;
import id.gapai.scenarios.decision.Money;
import id.gapai.scenarios.forecast.ProjectedWorld;
import id.gapai.scenarios.information.Findings.Finding;
import id.gapai.scenarios.information.Findings.Option;
import id.gapai.scenarios.information.Findings.PilotFinding;
import id.gapai.scenarios.study.Study;
import id.gapai.scenarios.uncertain.Phrases;
import id.gapai.simulation.Trials;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What it is worth to find out before choosing among strategies, as an answer. */
public final class ValueAnswer {
    static final Phrases PHRASES = Phrases.load(ValueAnswer.class, "value");

    /** Numbers in the main table and in the chart. */
    static final int SHOWN = 10;

    private final Study study;
    private final Asked asked;
    private final Findings findings;
    private final Language language;

    private ValueAnswer(Study study, Asked asked, Findings findings, Language language) {
        this.study = study;
        this.asked = asked;
        this.findings = findings;
        this.language = language;
    }

    /**
     * Finds out and answers.
     *
     * @param asked    with {@code worth} only of a study that has costs
     * @param language of the charts
     */
    public static Answer of(Study study, Asked asked, Language language, Trials trials, ProjectedWorld world)
            throws InterruptedException, IOException {
        return new ValueAnswer(study, asked, new ValueRun(study, asked, trials, world).findings(), language).answer();
    }

    private Answer answer() {
        var tables = new ArrayList<AnswerTable>();
        var first = Stream.concat(Stream.of(findings.everything()), findings.numbers().stream().limit(SHOWN)).toList();
        tables.add(values("value", first));
        tables.add(values("value-groups", findings.groups()));
        if (!findings.pilots().isEmpty()) {
            tables.add(pilots());
        }
        tables.add(options());
        if (findings.numbers().size() > SHOWN) {
            tables.add(values("value-all", findings.numbers()));
        }
        return new Answer(
                PHRASES.say("question", study.title()), sentence(), notes(), tables, figures(), facts(), Map.of());
    }

    private Text target() {
        return study.scenario(asked.strategies().get(0)).targets().get(0).title();
    }

    private Option best() {
        return findings.options().get(findings.best());
    }

    private Text sentence() {
        var second = findings.second();
        var lead = PHRASES.say("sentence.best", best().title(), Phrases.about(best().benefit() - second.benefit()), second.title(), unit());
        if (!findings.mattersAtAll()) {
            return joined(lead, PHRASES.say("sentence.nothing"));
        }
        var everything = joined(lead, PHRASES.say("sentence.everything", value(findings.everything()), changed(findings.everything()), unit()));
        var top = findings.numbers().get(0);
        var sentence = top.benefit().value().low() > 0
                ? joined(everything, PHRASES.say("sentence.number", top.title(), value(top), changed(top), unit(), Phrases.about(findings.officerDays(top))))
                : everything;
        return findings.pilots().stream()
                .findFirst()
                .filter(pilot -> pilot.finding().benefit().value().low() > 0)
                .map(pilot -> joined(sentence, sentence(pilot)))
                .orElse(sentence);
    }

    /** Of the best one that is worth anything, its own cost taken off. */
    private Text sentence(PilotFinding pilot) {
        var found = pilot.finding();
        var said = PHRASES.say(
                pilot.isWorthIt() ? "sentence.pilot" : "sentence.pilot.dear", found.title(), value(found), changed(found), unit(), Phrases.about(pilot.price()));
        return pilot.isWorthIt() && pilot.price() > 0
                ? joined(said, PHRASES.say("sentence.pilot.cost", Phrases.about(pilot.price()), unit()))
                : said;
    }

    private Text unit() {
        return PHRASES.say(asked.worth().isPresent() ? "unit.net" : "unit.active");
    }

    private static Text value(Finding finding) {
        return Phrases.about(finding.benefit().value().value());
    }

    private static Text changed(Finding finding) {
        return Phrases.percent(finding.benefit().changed().value());
    }

    private static Text joined(Text a, Text b) {
        return new Text(a.en() + " " + b.en(), a.id() + " " + b.id());
    }

    private List<Text> notes() {
        var notes = new ArrayList<Text>();
        notes.add(PHRASES.say("note.method"));
        notes.add(PHRASES.say("note.limits", Phrases.percent(findings.regretted())));
        notes.add(PHRASES.say("note.officers", Phrases.said(l -> l.decimal(findings.perOfficerDay(), 1)), best().title()));
        notes.add(PHRASES.say("note.pilots", Phrases.count(asked.pilotDays())));
        notes.add(PHRASES.say(
                study.costs().isEmpty() ? "note.pilots.no-costs" : asked.worth().isPresent() ? "note.pilots.cost" : "note.pilots.shown"));
        notes.add(PHRASES.say("note.choice"));
        if (asked.worth().isPresent()) {
            notes.add(PHRASES.say("note.worth", Phrases.count(asked.worth().getAsDouble())));
            if (asked.strategies().stream().anyMatch(name -> !study.scenario(name).rules().isEmpty())) {
                notes.add(PHRASES.say("note.rules"));
            }
        } else {
            notes.add(PHRASES.say(study.costs().isPresent() ? "note.free" : "note.noCosts"));
        }
        notes.add(PHRASES.say("note.work", Phrases.count(asked.paths()), Phrases.count(findings.work())));
        return notes;
    }

    private AnswerTable values(String id, List<Finding> rows) {
        return new AnswerTable(id, PHRASES.say("table." + id), columns(), rows.stream().map(this::row).toList());
    }

    private AnswerTable pilots() {
        var columns = new ArrayList<>(columns());
        if (study.costs().isPresent()) {
            columns.add(new Column("cost", PHRASES.say("column.pilot-cost"), Kind.EXACT));
        }
        if (asked.worth().isPresent()) {
            columns.add(new Column("net", PHRASES.say("column.pilot-net"), Kind.SIGNED_COUNT));
        }
        return new AnswerTable("value-pilots", PHRASES.say("table.value-pilots"), columns, findings.pilots().stream().map(this::row).toList());
    }

    private List<Object> row(PilotFinding pilot) {
        var row = new ArrayList<>(row(pilot.finding()));
        pilot.cost().map(Money::rounded).ifPresent(row::add);
        if (asked.worth().isPresent()) {
            row.add(pilot.net());
        }
        return row;
    }

    private List<Column> columns() {
        return List.of(
                new Column("known", PHRASES.say("column.known"), Kind.TEXT),
                new Column("value", PHRASES.say(asked.worth().isPresent() ? "column.net" : "column.active"), Kind.COUNT),
                new Column("change", PHRASES.say("column.change"), Kind.SHARE),
                new Column("officer_days", PHRASES.say("column.officerDays"), Kind.COUNT),
                new Column("probability", PHRASES.say("column.probability", target()), Kind.POINTS),
                new Column("change_for_probability", PHRASES.say("column.change.probability"), Kind.SHARE));
    }

    private List<Object> row(Finding finding) {
        return AnswerTable.row(
                finding.title(),
                finding.benefit().value(),
                finding.benefit().changed().value(),
                findings.officerDays(finding),
                finding.target().value(),
                finding.target().changed().value());
    }

    private AnswerTable options() {
        var columns = new ArrayList<>(List.of(
                new Column("strategy", PHRASES.say("column.strategy"), Kind.TEXT),
                new Column("active", PHRASES.say("column.mean"), Kind.COUNT),
                new Column("target", PHRASES.say("column.target", target()), Kind.SHARE)));
        if (asked.worth().isPresent()) {
            columns.add(new Column("cost", PHRASES.say("column.cost"), Kind.EXACT));
            columns.add(new Column("net", PHRASES.say("column.netMean"), Kind.COUNT));
        }
        return new AnswerTable("options", PHRASES.say("table.options"), columns, findings.options().stream().map(ValueAnswer::row).toList());
    }

    private static List<Object> row(Option option) {
        var row = new ArrayList<>(AnswerTable.row(option.title(), option.active(), option.probability()));
        option.cost().ifPresent(cost -> row.addAll(List.of(Money.rounded(cost), option.benefit())));
        return row;
    }

    private List<Figure> figures() {
        return new ValueChart(study, asked, findings, language).specs().stream().map(Charts::draw).toList();
    }

    private Map<String, Object> facts() {
        var facts = new LinkedHashMap<String, Object>();
        facts.put("strategies", asked.strategies());
        facts.put("best", asked.strategies().get(findings.best()));
        facts.put("best_for_target", asked.strategies().get(findings.likeliest()));
        facts.put("everything", fact(findings.everything()));
        facts.put("numbers", findings.numbers().stream().map(ValueAnswer::fact).toList());
        facts.put("groups", findings.groups().stream().map(ValueAnswer::fact).toList());
        facts.put("pilots", findings.pilots().stream().map(ValueAnswer::fact).toList());
        facts.put("activations_per_officer_day", findings.perOfficerDay());
        facts.put("regretted", findings.regretted());
        facts.put("paths", findings.work());
        return facts;
    }

    private static Map<String, Object> fact(PilotFinding pilot) {
        var fact = fact(pilot.finding());
        pilot.cost().ifPresent(cost -> fact.put("cost", cost));
        return fact;
    }

    private static Map<String, Object> fact(Finding finding) {
        var fact = new LinkedHashMap<String, Object>();
        fact.put("known", finding.title().en());
        fact.put("value", finding.benefit().value().value());
        fact.put("value_low", finding.benefit().value().low());
        fact.put("value_high", finding.benefit().value().high());
        fact.put("change", finding.benefit().changed().value());
        fact.put("probability", finding.target().value().value());
        return fact;
    }
}
