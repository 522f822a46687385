package id.gapai.scenarios.contribution;

import static id.gapai.scenarios.decision.Catalogue.both;

import id.gapai.charts.Charts;
import id.gapai.charts.Figure;
import id.gapai.charts.build.WaterfallChart;
import id.gapai.charts.build.WaterfallChart.Step;
import id.gapai.charts.spec.ChartSpec.Heading;
import id.gapai.charts.text.Language;
import id.gapai.model.forecast.Estimate;
import id.gapai.model.scenario.Scenario;
import id.gapai.model.scenario.Target;
import id.gapai.model.text.Text;
import id.gapai.scenarios.decision.Answer;
import id.gapai.scenarios.decision.AnswerTable;
import id.gapai.scenarios.decision.Catalogue;
import id.gapai.scenarios.decision.Column;
import id.gapai.scenarios.decision.Column.Kind;
import id.gapai.scenarios.decision.Facts;
import id.gapai.scenarios.goal.TargetText;
import id.gapai.simulation.contribution.ContributionResult;
import id.gapai.simulation.contribution.ContributionResult.Removal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Which channels brought the activations, as an answer.
 *
 * @param target whose probability is looked at
 * @param source main sources in one line
 * @param work   paths of all models together
 */
public record ContributionReport(Scenario scenario, Target target, Text source, ContributionResult found, long work) {
    private static final Catalogue TEXTS = Catalogue.load(ContributionReport.class, "contribution");

    /** A channel with all that is known of it. */
    private record Line(Text title, Removal removal, Estimate credit) {}

    /** The answer, with its chart in a language. */
    public Answer answer(Language language) {
        var lines = lines();
        return new Answer(question(), sentence(lines), notes(), List.of(credit(lines), work(lines)), List.of(figure(lines, language)), facts(lines), Map.of());
    }

    /** By what they contribute, the greatest first. */
    private List<Line> lines() {
        return IntStream.range(0, found.removals().size())
                .mapToObj(c -> new Line(title(found.removals().get(c).channel()), found.removals().get(c), found.shapley().get(c)))
                .sorted(Comparator.comparingDouble((Line line) -> line.credit().value()).reversed())
                .toList();
    }

    private Text title(String channel) {
        return scenario.channels().stream()
                .filter(c -> c.desk().name().equals(channel))
                .findFirst()
                .orElseThrow()
                .desk()
                .title();
    }

    private Text question() {
        return TEXTS.text("question", scenario.title(), both(l -> l.date(scenario.end())));
    }

    private Text sentence(List<Line> lines) {
        double gain = found.whole().value() - found.without().value();
        if (lines.isEmpty() || !(gain > 0)) {
            return TEXTS.text("sentence.none", both(l -> l.about(found.whole().value())));
        }
        var first = lines.get(0);
        var main = TEXTS.text(
                "sentence",
                both(l -> l.about(gain)),
                first.title(),
                both(l -> l.about(first.credit().value())),
                both(l -> l.percent(first.credit().value() / gain, 0)),
                both(l -> l.about(first.removal().active().value())));
        return both(l -> l.pick(main) + " " + l.pick(outside(lines)));
    }

    private Text outside(List<Line> lines) {
        double residents = lines.stream().mapToDouble(line -> line.removal().residents()).sum();
        double nonresidents = lines.stream().mapToDouble(line -> line.removal().nonresidents()).sum();
        return TEXTS.text(
                "sentence.outside", both(l -> l.about(nonresidents)), both(l -> l.percent(nonresidents / Math.max(1, residents + nonresidents), 0)));
    }

    private List<Text> notes() {
        return List.of(
                TEXTS.text("note.credit"),
                TEXTS.text("note.removal", TargetText.words(target)),
                TEXTS.text("note.error", both(l -> l.count(found.paths())), both(l -> l.count(work))));
    }

    private static Column column(String id, Kind kind) {
        return new Column(id, TEXTS.text("column." + id), kind);
    }

    private AnswerTable credit(List<Line> lines) {
        var columns = List.of(
                column("channel", Kind.TEXT),
                column("credit", Kind.COUNT),
                column("missing_without", Kind.COUNT),
                column("probability_missing_without", Kind.POINTS),
                column("activated", Kind.COUNT));
        var rows = lines.stream()
                .map(line -> AnswerTable.row(
                        line.title(), line.credit(), line.removal().active(), line.removal().probability(), line.removal().residents()))
                .toList();
        return new AnswerTable("contributions", TEXTS.text("table.credit", both(l -> l.count(found.paths()))), columns, rows);
    }

    private AnswerTable work(List<Line> lines) {
        var columns = List.of(
                column("channel", Kind.TEXT),
                column("officer_days", Kind.COUNT),
                column("busy_share", Kind.SHARE),
                column("outside_share", Kind.SHARE),
                column("nonresidents", Kind.COUNT),
                column("credit_per_officer_day", Kind.DECIMAL));
        return new AnswerTable("work", TEXTS.text("table.work"), columns, lines.stream().map(ContributionReport::workRow).toList());
    }

    private static List<Object> workRow(Line line) {
        var removal = line.removal();
        boolean isStaffed = removal.officerDays() > 0;
        return AnswerTable.row(
                line.title(),
                isStaffed ? removal.officerDays() : null,
                isStaffed ? removal.busyDays() / removal.officerDays() : null,
                removal.outsideShare(),
                removal.nonresidents(),
                isStaffed ? line.credit().value() / removal.officerDays() : null);
    }

    private Figure figure(List<Line> lines, Language l) {
        var steps = new ArrayList<Step>();
        double change = found.without().value() - found.start();
        steps.add(new Step(l.pick(TEXTS.text("chart.change")), new Estimate(change, found.without().low() - found.start(), found.without().high() - found.start())));
        lines.forEach(line -> steps.add(new Step(l.pick(line.title()), line.credit())));
        var heading = new Heading(
                l.pick(TEXTS.text("chart.title", scenario.title())),
                l.pick(TEXTS.text("chart.subtitle", both(x -> x.date(scenario.asOf())), both(x -> x.date(scenario.end())), both(x -> x.count(found.paths())))),
                l.pick(sentence(lines)),
                l.pick(source));
        var words = new WaterfallChart.Words(
                l.date(scenario.asOf()),
                l.date(scenario.end()),
                l.pick(TEXTS.text("chart.axis")),
                l.pick(TEXTS.text("column.credit")),
                l.pick(TEXTS.text("chart.up")),
                l.pick(TEXTS.text("chart.down")));
        double threshold = target.threshold((int) Math.round(found.holders()));
        return Charts.draw(WaterfallChart.of(heading, words, found.start(), steps, threshold, l.pick(TargetText.words(target)), l));
    }

    private Map<String, Object> facts(List<Line> lines) {
        var facts = new LinkedHashMap<String, Object>();
        facts.put("strategy", scenario.strategy());
        facts.put("paths", found.paths());
        facts.put("pathsInAll", work);
        facts.put("start", found.start());
        facts.put("withoutChannels", found.without().value());
        facts.put("end", found.whole().value());
        facts.put("contributions", lines.stream().map(ContributionReport::fact).toList());
        return facts;
    }

    private static Map<String, Object> fact(Line line) {
        var fact = new LinkedHashMap<String, Object>();
        fact.put("channel", line.removal().channel());
        fact.put("credit", Facts.of(line.credit()));
        fact.put("missingWithout", Facts.of(line.removal().active()));
        fact.put("probabilityMissingWithout", Facts.of(line.removal().probability()));
        fact.put("outsideShare", line.removal().outsideShare());
        fact.put("officerDays", line.removal().officerDays());
        return fact;
    }
}
