package id.gapai.scenarios.information;

import static id.gapai.scenarios.information.ValueAnswer.PHRASES;

import id.gapai.charts.build.BarRows;
import id.gapai.charts.build.BarRows.Bar;
import id.gapai.charts.build.BarRows.Row;
import id.gapai.charts.build.BarRows.Unit;
import id.gapai.charts.spec.ChartSpec;
import id.gapai.charts.spec.ChartSpec.Heading;
import id.gapai.charts.spec.FigureTable;
import id.gapai.charts.spec.Ink;
import id.gapai.charts.text.Language;
import id.gapai.model.text.Text;
import id.gapai.scenarios.information.Findings.Finding;
import id.gapai.scenarios.information.Findings.PilotFinding;
import id.gapai.scenarios.study.Study;
import id.gapai.scenarios.uncertain.Phrases;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/** The chart of what information is worth: single numbers, and pilots. */
final class ValueChart {
    /** Persons: less is nothing to draw. */
    private static final double LEAST = 0.5;

    private final Study study;
    private final Asked asked;
    private final Findings findings;
    private final Language language;

    ValueChart(Study study, Asked asked, Findings findings, Language language) {
        this.study = study;
        this.asked = asked;
        this.findings = findings;
        this.language = language;
    }

    /** None where nothing is worth knowing. */
    List<ChartSpec> specs() {
        var specs = new ArrayList<ChartSpec>();
        var numbers = findings.numbers().stream().limit(ValueAnswer.SHOWN).toList();
        add("value", Stream.concat(Stream.of(findings.everything()), numbers.stream()).toList(), specs);
        add("value-pilots", findings.pilots().stream().map(PilotFinding::finding).toList(), specs);
        return specs;
    }

    private void add(String id, List<Finding> rows, List<ChartSpec> specs) {
        if (findings.mattersAtAll() && rows.stream().anyMatch(row -> row.benefit().value().value() >= LEAST)) {
            specs.add(chart(id, rows));
        }
    }

    private String say(String key, Text... arguments) {
        return language.pick(PHRASES.say(key, arguments));
    }

    private ChartSpec chart(String id, List<Finding> rows) {
        var top = rows.stream().filter(row -> row != findings.everything()).findFirst().orElseThrow();
        var heading = new Heading(
                say("chart." + id + ".title", top.title(), Phrases.about(top.benefit().value().value())),
                say("chart.subtitle"),
                say("chart.sentence"),
                language.pick(study.sourceLine()));
        var axis = say(asked.worth().isPresent() ? "column.net" : "column.active");
        return new BarRows(id, heading, Unit.COUNT, axis, OptionalDouble.empty(), rows.stream().map(this::row).toList(), table(rows)).chart(language);
    }

    private Row row(Finding finding) {
        var value = finding.benefit().value();
        var note = language.percent(finding.benefit().changed().value(), 0);
        return new Row(language.pick(finding.title()), List.of(new Bar(say("chart.label"), Ink.BLUE, 0, value.value(), value.low(), value.high(), note)));
    }

    private FigureTable table(List<Finding> rows) {
        var header = List.of(say("column.known"), say(asked.worth().isPresent() ? "column.net" : "column.active"), say("column.change"));
        return new FigureTable(header, rows.stream()
                .map(row -> List.of(
                        language.pick(row.title()),
                        language.about(row.benefit().value().value()),
                        language.percent(row.benefit().changed().value(), 1)))
                .toList());
    }
}
