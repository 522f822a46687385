package id.gapai.scenarios.sensitivity;

import static id.gapai.scenarios.sensitivity.SensitivityAnswer.PHRASES;

import id.gapai.charts.build.BarRows;
import id.gapai.charts.build.BarRows.Bar;
import id.gapai.charts.build.BarRows.Row;
import id.gapai.charts.build.BarRows.Unit;
import id.gapai.charts.spec.ChartSpec;
import id.gapai.charts.spec.ChartSpec.Heading;
import id.gapai.charts.spec.FigureTable;
import id.gapai.charts.spec.Ink;
import id.gapai.charts.text.Language;
import id.gapai.model.forecast.Estimate;
import id.gapai.model.scenario.Scenario;
import id.gapai.model.text.Text;
import id.gapai.scenarios.sensitivity.Findings.Effect;
import id.gapai.scenarios.sensitivity.Findings.FactorShares;
import id.gapai.scenarios.study.Study;
import id.gapai.scenarios.uncertain.Phrases;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/** The charts of what matters: effects as a tornado, and shares of the variance. */
final class SensitivityCharts {
    private final Study study;
    private final Scenario scenario;
    private final Findings findings;
    private final Language language;

    SensitivityCharts(Study study, Scenario scenario, Findings findings, Language language) {
        this.study = study;
        this.scenario = scenario;
        this.findings = findings;
        this.language = language;
    }

    List<ChartSpec> specs() {
        var specs = new ArrayList<ChartSpec>();
        if (!findings.effects().isEmpty()) {
            specs.add(tornado());
        }
        specs.add(shares("shares", findings.shares(false)));
        if (!findings.shares(true).isEmpty()) {
            specs.add(shares("shares-numbers", findings.shares(true)));
        }
        return specs;
    }

    private String say(String key, Text... arguments) {
        return language.pick(PHRASES.say(key, arguments));
    }

    private Text end() {
        return Phrases.said(l -> l.date(scenario.end()));
    }

    private ChartSpec tornado() {
        var effects = findings.effects().stream().limit(SensitivityAnswer.SHOWN).toList();
        var first = effects.get(0);
        var heading = new Heading(
                say("chart.effects.title", first.number().title(), Phrases.about(Math.abs(first.active().difference().value()))),
                say("chart.effects.subtitle", scenario.title(), end()),
                say("chart.effects.sentence", Phrases.about(findings.centre())),
                language.pick(study.sourceLine()));
        var rows = effects.stream().map(this::row).toList();
        return new BarRows("effects", heading, Unit.COUNT, say("chart.active"), OptionalDouble.of(findings.centre()), rows, effects(effects))
                .chart(language);
    }

    private Row row(Effect effect) {
        var bars = List.of(
                bar("chart.low", Ink.SKY, effect.active().low(), effect.number().value(effect.low(), language)),
                bar("chart.high", Ink.ORANGE, effect.active().high(), effect.number().value(effect.high(), language)));
        return new Row(language.pick(effect.number().title()), bars);
    }

    private Bar bar(String label, Ink ink, double to, String note) {
        return new Bar(say(label), ink, findings.centre(), to, to, to, note);
    }

    private FigureTable effects(List<Effect> effects) {
        var header = List.of(say("column.number"), say("column.low"), say("column.high"), say("column.active.low"), say("column.active.high"));
        return new FigureTable(header, effects.stream()
                .map(effect -> List.of(
                        language.pick(effect.number().title()),
                        effect.number().value(effect.low(), language),
                        effect.number().value(effect.high(), language),
                        language.about(effect.active().low()),
                        language.about(effect.active().high())))
                .toList());
    }

    private ChartSpec shares(String id, List<FactorShares> all) {
        var shares = all.stream().limit(SensitivityAnswer.SHOWN).toList();
        var heading = new Heading(
                say("chart." + id + ".title", shares.get(0).title(), Phrases.percent(clipped(shares.get(0).active().total().value()))),
                say("chart.shares.subtitle", scenario.title(), end(), Phrases.about(findings.deviation())),
                say("chart.shares.sentence"),
                language.pick(study.sourceLine()));
        var rows = shares.stream().map(this::row).toList();
        return new BarRows(id, heading, Unit.PERCENT, say("chart.variance"), OptionalDouble.empty(), rows, table(shares)).chart(language);
    }

    private Row row(FactorShares shares) {
        return new Row(
                language.pick(shares.title()),
                List.of(
                        bar("column.total", Ink.BAND_80, shares.active().total()),
                        bar("column.alone", Ink.BLUE, exact(clipped(shares.active().first().value())))));
    }

    private Bar bar(String label, Ink ink, Estimate share) {
        double value = clipped(share.value());
        return new Bar(say(label), ink, 0, value, clipped(share.low()), clipped(share.high()), "");
    }

    private static Estimate exact(double value) {
        return new Estimate(value, value, value);
    }

    private static double clipped(double share) {
        return Math.min(1, Math.max(0, share));
    }

    private FigureTable table(List<FactorShares> shares) {
        var header = List.of(say("column.factor"), say("column.alone"), say("column.total"));
        return new FigureTable(header, shares.stream()
                .map(share -> List.of(
                        language.pick(share.title()), percent(share.active().first()), percent(share.active().total())))
                .toList());
    }

    private String percent(Estimate share) {
        return language.percent(share.value(), 1);
    }
}
