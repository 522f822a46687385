package id.gapai.scenarios.milestones;

import static id.gapai.scenarios.decision.Catalogue.both;

import id.gapai.charts.Charts;
import id.gapai.charts.Figure;
import id.gapai.charts.build.MilestoneChart;
import id.gapai.charts.build.MilestoneChart.Known;
import id.gapai.charts.build.MilestoneChart.Point;
import id.gapai.charts.spec.ChartSpec.Heading;
import id.gapai.charts.text.Language;
import id.gapai.model.text.Text;
import id.gapai.scenarios.decision.Answer;
import id.gapai.scenarios.decision.Catalogue;
import id.gapai.scenarios.goal.TargetText;
import id.gapai.simulation.milestones.Milestone.Kind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The answer of a question for milestones. */
final class MilestonesReport {
    static final Catalogue TEXTS = Catalogue.load(MilestonesReport.class, "milestones");
    static final String SHEET = "monitoring-sheet.html";

    private final MilestonesQuestion question;
    private final Findings found;
    private final Language language;

    MilestonesReport(MilestonesQuestion question, Findings found, Language language) {
        this.question = question;
        this.found = found;
        this.language = language;
    }

    Answer answer() {
        var sentence = new MilestonesSentence(TEXTS, question, found).text();
        var figure = figure(sentence);
        return new Answer(
                heading(),
                sentence,
                notes(),
                new MilestonesTables(TEXTS, question, found).all(),
                List.of(figure),
                new MilestonesFacts(question, found).all(),
                files(figure));
    }

    private Text wanted() {
        return both(l -> l.percent(question.probability()));
    }

    private Text heading() {
        return TEXTS.text("question", wanted(), TargetText.words(question.target()), both(l -> l.date(question.study().end())), question.scenario().title());
    }

    private List<Text> notes() {
        var notes = new ArrayList<Text>();
        notes.add(TEXTS.text("note.method", both(l -> l.count(question.paths())), wanted()));
        notes.add(TEXTS.text("note.strategy", question.scenario().title()));
        if (!found.standings().isEmpty()) {
            notes.add(TEXTS.text("note.counts"));
        }
        found.remedies().filter(remedies -> !remedies.tried().isEmpty()).ifPresent(remedies -> addRemedyNotes(remedies, notes));
        notes.add(TEXTS.text("note.sheet", Text.same(SHEET)));
        remedyFile().ifPresent(remedy -> notes.add(TEXTS.text("note.file", Text.same(name(remedy)))));
        notes.add(TEXTS.text("note.work", both(l -> l.count(found.work()))));
        return notes;
    }

    private void addRemedyNotes(Remedies remedies, List<Text> notes) {
        notes.add(TEXTS.text("note.remedies", both(l -> l.date(remedies.from())), both(l -> l.count(Math.rint(remedies.families())))));
        notes.add(TEXTS.text("note.error", wanted()));
        notes.add(TEXTS.text(question.study().costs().isPresent() ? "note.costs" : "note.no-costs"));
        if (!remedies.noRoom().isEmpty()) {
            notes.add(TEXTS.text("note.no-room", Text.same(String.join(", ", remedies.noRoom()))));
        }
        if (!question.scenario().rules().isEmpty()) {
            notes.add(TEXTS.text("note.rules"));
        }
    }

    private Figure figure(Text sentence) {
        var heading = new Heading(
                language.pick(chartTitle()),
                language.pick(TEXTS.text(
                        "chart.subtitle", question.scenario().title(), TargetText.words(question.target()), both(l -> l.count(question.paths())))),
                language.pick(sentence),
                language.pick(question.study().sourceLine()));
        var words = new MilestoneChart.Words(
                say("chart.axis"),
                say("chart.band"),
                say("chart.median"),
                language.pick(TEXTS.text("chart.milestone", wanted())),
                say("chart.interval"),
                say("chart.count"),
                language.pick(TEXTS.text("chart.target", TargetText.words(question.target()))),
                say("column.day"));
        double target = found.way().get(found.way().size() - 1).count().orElseThrow().value();
        var first = new Point(question.study().asOf(), found.start(), found.start(), found.start(), Optional.empty());
        var points = found.way().stream()
                .map(mark -> new Point(mark.day(), mark.low(), mark.milestone().median(), mark.high(), mark.count()))
                .toList();
        var known = found.standings().stream().map(standing -> new Known(standing.count().asOf(), standing.count().count())).toList();
        return Charts.draw(MilestoneChart.of(heading, words, first, points, target, known, language));
    }

    private String say(String key) {
        return language.pick(TEXTS.text(key));
    }

    private Text chartTitle() {
        var behind = found.last().filter(Standing::isBehind).flatMap(Standing::difference);
        if (behind.isPresent()) {
            return TEXTS.text(
                    "chart.title.behind", both(l -> l.about(-behind.get().value())), both(l -> l.date(found.last().orElseThrow().count().asOf())));
        }
        var ends = found.way().subList(0, found.way().size() - 1);
        return ends.stream()
                .filter(mark -> mark.milestone().kind() == Kind.WITHIN)
                .findFirst()
                .map(mark -> TEXTS.text("chart.title", wanted(), both(l -> l.about(mark.count().orElseThrow().value())), both(l -> l.date(mark.day()))))
                .orElseGet(() -> TEXTS.text(
                        ends.stream().allMatch(mark -> mark.milestone().kind() == Kind.BELOW_ALL) ? "chart.title.safe" : "chart.title.never", wanted()));
    }

    private Optional<Remedy> remedyFile() {
        return found.remedies().flatMap(Remedies::cheapest);
    }

    private String name(Remedy remedy) {
        return question.strategy() + "-" + remedy.lever().name().replace(':', '-') + ".yaml";
    }

    private Map<String, String> files(Figure figure) {
        var files = new LinkedHashMap<String, String>();
        files.put(SHEET, new MonitoringSheet(TEXTS, question, found, figure, language).html());
        remedyFile().ifPresent(remedy -> files.put(name(remedy), remedy.lever().yaml(remedy.setting())));
        return files;
    }
}
