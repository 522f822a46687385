package id.gapai.scenarios.discover;

import static id.gapai.scenarios.discover.DiscoverAnswer.PHRASES;

import id.gapai.charts.build.ScatterBox;
import id.gapai.charts.build.ScatterBox.Scale;
import id.gapai.charts.build.ShareCurve;
import id.gapai.charts.spec.ChartSpec;
import id.gapai.charts.spec.ChartSpec.Heading;
import id.gapai.charts.spec.FigureTable;
import id.gapai.charts.text.Language;
import id.gapai.model.array.Doubles;
import id.gapai.model.scenario.Scenario;
import id.gapai.model.text.Text;
import id.gapai.scenarios.discover.DiscoverRun.Findings;
import id.gapai.scenarios.study.Study;
import id.gapai.scenarios.uncertain.Phrases;
import id.gapai.simulation.discover.Discovery.Found;
import id.gapai.simulation.discover.Discovery.Restriction;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The charts of when a strategy misses: a map of the first box, and the trade-off. */
final class DiscoverCharts {
    /** Dots that can be told apart. */
    private static final int MOST_DOTS = 700;

    private final Study study;
    private final Scenario scenario;
    private final Findings findings;
    private final Language language;

    DiscoverCharts(Study study, Scenario scenario, Findings findings, Language language) {
        this.study = study;
        this.scenario = scenario;
        this.findings = findings;
        this.language = language;
    }

    List<ChartSpec> specs() {
        var specs = new ArrayList<ChartSpec>();
        findings.discovery().boxes().stream().findFirst().ifPresent(box -> specs.add(map(box)));
        specs.add(curve());
        return specs;
    }

    private String say(String key, Text... arguments) {
        return language.pick(PHRASES.say(key, arguments));
    }

    private String of(String key, Text... arguments) {
        return say(key + "." + findings.interest().key(), arguments);
    }

    private Heading heading(String title, String subtitle, String sentence) {
        return new Heading(title, subtitle, sentence, language.pick(study.sourceLine()));
    }

    /** Over the two numbers of the box that matter most; over one number and the active residents if there is but one. */
    private ChartSpec map(Found found) {
        var restrictions = found.restrictions().stream()
                .sorted(Comparator.comparingDouble(Restriction::densityWithout))
                .toList();
        var x = scale(restrictions.get(0));
        var y = restrictions.size() > 1 ? scale(restrictions.get(1)) : active();
        var measure = found.measure();
        var heading = heading(
                of("chart.map.title", Phrases.percent(measure.density()), scenario.targets().get(0).title()),
                say("chart.map.subtitle", scenario.title(), Phrases.count(dots())),
                say(restrictions.size() > 2 ? "chart.map.more" : "chart.map.sentence"));
        var header = List.of(x.title(), y.title(), of("chart.map.dots"));
        var table = new FigureTable(header, List.of(List.of(
                bounds(x), bounds(y), language.percent(measure.density(), 1))));
        return new ScatterBox("map", heading, x, y, findings.isOf().subList(0, dots()), of("chart.map.dots"), say("chart.map.others"), say("chart.map.box"), table)
                .chart();
    }

    private int dots() {
        return Math.min(MOST_DOTS, findings.isOf().size());
    }

    private Scale scale(Restriction restriction) {
        var number = findings.numbers().get(restriction.number());
        var values = findings.values().get(restriction.number());
        return new Scale(
                language.pick(number.title()), first(values), restriction.low(), restriction.high(), value -> number.value(value, language));
    }

    private Scale active() {
        return new Scale(
                say("chart.active"), first(findings.active()), Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY, language::about);
    }

    private Doubles first(Doubles values) {
        return Doubles.generate(dots(), values::get);
    }

    private String bounds(Scale scale) {
        var low = scale.low() == Double.NEGATIVE_INFINITY ? "" : scale.text().apply(scale.low());
        var high = scale.high() == Double.POSITIVE_INFINITY ? "" : scale.text().apply(scale.high());
        return low + " … " + high;
    }

    private ChartSpec curve() {
        var points = findings.discovery().tradeOff();
        var marked = findings.discovery().boxes().stream()
                .findFirst()
                .map(box -> new ShareCurve.Marked(say("chart.curve.chosen"), box.measure().coverage(), box.measure().density()))
                .stream()
                .toList();
        var heading = heading(
                say("chart.curve.title"), of("chart.curve.subtitle", scenario.title()), say("chart.curve.sentence"));
        var header = List.of(say("column.restricted"), of("column.coverage"), of("column.density"));
        var table = new FigureTable(header, points.stream()
                .map(point -> List.of(
                        language.count(point.restricted()),
                        language.percent(point.measure().coverage(), 1),
                        language.percent(point.measure().density(), 1)))
                .toList());
        return new ShareCurve(
                        "trade-off",
                        heading,
                        of("column.coverage"),
                        of("column.density"),
                        say("chart.curve.points"),
                        Doubles.generate(points.size(), i -> points.get(i).measure().coverage()),
                        Doubles.generate(points.size(), i -> points.get(i).measure().density()),
                        marked,
                        table)
                .chart(language);
    }
}
