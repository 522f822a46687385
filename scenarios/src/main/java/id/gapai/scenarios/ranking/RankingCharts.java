package id.gapai.scenarios.ranking;

import static id.gapai.scenarios.ranking.RankingAnswer.PHRASES;

import id.gapai.charts.Charts;
import id.gapai.charts.Figure;
import id.gapai.charts.build.BarRows;
import id.gapai.charts.build.BarRows.Bar;
import id.gapai.charts.build.BarRows.Row;
import id.gapai.charts.build.BarRows.Unit;
import id.gapai.charts.build.FrontierChart;
import id.gapai.charts.build.FrontierChart.Kind;
import id.gapai.charts.build.FrontierChart.Point;
import id.gapai.charts.spec.ChartSpec;
import id.gapai.charts.spec.ChartSpec.Heading;
import id.gapai.charts.spec.FigureTable;
import id.gapai.charts.spec.Ink;
import id.gapai.charts.text.Language;
import id.gapai.model.text.Text;
import id.gapai.scenarios.ranking.Findings.Cost;
import id.gapai.scenarios.ranking.Findings.Ranked;
import id.gapai.scenarios.ranking.Findings.Verdict;
import id.gapai.scenarios.study.Study;
import id.gapai.scenarios.uncertain.Phrases;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/** The charts of a ranking: how far each strategy is from the best of the others, and what strategies cost and reach. */
record RankingCharts(Study study, Findings findings, RankingWords words, Language language) {
    List<Figure> all() {
        var specs = new ArrayList<ChartSpec>();
        if (findings.ranked().stream().anyMatch(s -> lead(s) != 0)) {
            specs.add(leads());
        }
        if (findings.hasCosts()) {
            specs.add(frontier());
        }
        return specs.stream().map(Charts::draw).toList();
    }

    private static double lead(Ranked strategy) {
        return strategy.chances().orElseThrow().lead().value();
    }

    private String pick(Text text) {
        return language.pick(text);
    }

    private Heading heading(Text title, Text subtitle, Text sentence) {
        return new Heading(pick(title), pick(subtitle), pick(sentence), pick(study.sourceLine()));
    }

    private ChartSpec leads() {
        var heading = heading(
                words.say("chart.leads.title", RankingWords.quoted(findings.best().title()), words.mean(findings.best().mean()), words.target(), words.end()),
                words.say("chart.leads.subtitle"),
                PHRASES.say("chart.leads.sentence"));
        var rows = findings.ranked().stream().map(this::row).toList();
        return new BarRows("ranking", heading, words.isShare() ? Unit.PERCENT : Unit.COUNT, pick(words.say("column.lead")), OptionalDouble.of(0), rows, table()).chart(language);
    }

    /** The mean stands beside the name. Of an interval that ends at 0 or begins there only the other half is drawn, which says how far it is. */
    private Row row(Ranked strategy) {
        var lead = strategy.chances().orElseThrow().lead();
        var verdict = strategy.verdict();
        var label = pick(PHRASES.say("chart.legend." + verdict.name().toLowerCase(Locale.ROOT), words.zone()));
        double low = lead.low() == 0 ? lead.value() : lead.low();
        double high = lead.high() == 0 ? lead.value() : lead.high();
        var name = pick(strategy.title()) + " · " + pick(words.mean(strategy.mean()));
        return new Row(name, List.of(new Bar(label, ink(verdict), 0, lead.value(), low, high, "")));
    }

    private static Ink ink(Verdict verdict) {
        return switch (verdict) {
            case BEST -> Ink.GREEN;
            case AS_GOOD -> Ink.SKY;
            case OPEN -> Ink.ORANGE;
            case WORSE, BENCHMARK, STRESS -> Ink.LIGHT_GREY;
        };
    }

    private FigureTable table() {
        var header = List.of(
                pick(PHRASES.say("column.strategy")), pick(words.say("column.mean", words.target(), words.end())), pick(words.say("column.lead")), "95 %");
        return new FigureTable(header, findings.ranked().stream().map(s -> {
            var lead = s.chances().orElseThrow().lead();
            return List.of(pick(s.title()), pick(words.mean(s.mean())), difference(lead.value()), difference(lead.low()) + " – " + difference(lead.high()));
        }).toList());
    }

    private String difference(double value) {
        return words.isShare() ? language.decimal(100 * value, 1) : language.about(value);
    }

    private ChartSpec frontier() {
        var points = Stream.concat(findings.ranked().stream(), findings.benchmarks().stream()).toList();
        var heading = heading(
                PHRASES.say("chart.frontier.title", Phrases.count(points.stream().filter(s -> kind(s) == Kind.FRONTIER).count()), Phrases.count(findings.ranked().size())),
                PHRASES.say("chart.frontier.subtitle", RankingWords.quoted(study.scenario(study.reference()).title()), words.end()),
                PHRASES.say("chart.frontier.sentence"));
        var inWords = new FrontierChart.Words(
                pick(PHRASES.say("column.added_cost", words.unitName())),
                pick(PHRASES.say("column.added_active")),
                pick(PHRASES.say("chart.legend.frontier")),
                pick(PHRASES.say("chart.legend.extended")),
                pick(PHRASES.say("chart.legend.dominated")),
                pick(PHRASES.say("chart.legend.benchmark")),
                pick(PHRASES.say("chart.frontier.all")),
                pick(PHRASES.say("chart.frontier.enlarged")));
        return FrontierChart.of(heading, inWords, points.stream().map(this::point).toList(), costTable(points), language);
    }

    private Point point(Ranked strategy) {
        var cost = strategy.cost().orElseThrow();
        return new Point(pick(strategy.title()), kind(strategy), cost.added() / words.unit(), cost.gain().value());
    }

    private static Kind kind(Ranked strategy) {
        return strategy.cost().flatMap(Cost::place).map(place -> switch (place.status()) {
            case ON_FRONTIER, EQUAL -> Kind.FRONTIER;
            case DOMINATED -> Kind.DOMINATED;
            case DOMINATED_BY_EXTENSION -> Kind.EXTENDED;
        }).orElse(Kind.BENCHMARK);
    }

    private FigureTable costTable(List<Ranked> strategies) {
        var header = List.of(
                pick(PHRASES.say("column.strategy")), pick(PHRASES.say("column.added_cost", words.unitName())), pick(PHRASES.say("column.added_active")));
        return new FigureTable(header, strategies.stream().map(s -> {
            var cost = s.cost().orElseThrow();
            return List.of(pick(RankingWords.marked(s)), language.count(cost.added() / words.unit()), language.about(cost.gain().value()));
        }).toList());
    }
}
