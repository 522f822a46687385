package id.gapai.scenarios.plan;

import id.gapai.charts.Charts;
import id.gapai.charts.Figure;
import id.gapai.charts.build.BarRows;
import id.gapai.charts.build.BarRows.Bar;
import id.gapai.charts.build.StackedRows;
import id.gapai.charts.spec.ChartSpec.Heading;
import id.gapai.charts.spec.FigureTable;
import id.gapai.charts.spec.Ink;
import id.gapai.charts.text.Language;
import id.gapai.model.forecast.Estimate;
import id.gapai.model.text.Text;
import id.gapai.scenarios.decision.Catalogue;
import id.gapai.scenarios.goal.TargetText;
import id.gapai.scenarios.plan.PlanFound.Entry;
import id.gapai.scenarios.study.Study;
import id.gapai.simulation.allocation.Evaluation;
import id.gapai.simulation.allocation.Objective;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

/** The work of a plan month by month, and the plan beside other strategies. */
record PlanCharts(Catalogue texts, Study study, PlanAsked asked, PlanFound found) {
    List<Figure> all(Text sentence, Language language) {
        return List.of(work(language), comparison(sentence, language));
    }

    private Figure work(Language l) {
        var scenario = found.answer().scenario();
        var roles = found.frame().constraints().roles();
        var duties = Duty.events(scenario, roles, found.frame().constraints().from());
        var teams = roles.teams(scenario).stream().filter(team -> duties.stream().anyMatch(duty -> duty.isOf(team.desk().name()))).toList();
        var rows = found.frame().periods().stream()
                .map(period -> new StackedRows.Row(
                        l.pick(PlanTables.title(period)),
                        teams.stream()
                                .map(team -> duties.stream()
                                        .filter(duty -> duty.isOf(team.desk().name()) && period.contains(duty.day()))
                                        .mapToDouble(Duty::officers)
                                        .sum())
                                .toList()))
                .toList();
        var events = Texts.count(duties.stream().mapToDouble(Duty::events).sum());
        var title = found.plan().isPresent() ? texts.text("chart.work.title", events) : texts.text("chart.work.title.shipped", found.answer().title(), events);
        var heading = new Heading(
                l.pick(title),
                l.pick(texts.text("chart.work.subtitle", Texts.date(found.frame().constraints().from()), Texts.date(study.end()))),
                l.pick(texts.text("chart.work.sentence")),
                l.pick(study.sourceLine()));
        var parts = teams.stream().map(team -> l.pick(team.desk().title())).toList();
        return Charts.draw(new StackedRows("work", heading, l.pick(texts.text("chart.work.axis")), parts, rows, l.pick(texts.text("chart.work.row"))).chart(l));
    }

    private Figure comparison(Text sentence, Language l) {
        boolean isShare = asked.objective() == Objective.PROBABILITY;
        var axis = texts.text("chart.comparison.axis." + asked.objective().name().toLowerCase(Locale.ROOT), TargetText.words(asked.target()));
        var rows = found.entries().stream().map(entry -> row(entry, isShare, l)).toList();
        var title = found.plan().isPresent()
                ? texts.text("chart.comparison.title.better")
                : texts.text("chart.comparison.title.shipped", found.answer().title());
        var heading = new Heading(
                l.pick(title),
                l.pick(texts.text("chart.comparison.subtitle", axis, Texts.count(found.answer().outcome().paths().size()))),
                l.pick(sentence),
                l.pick(study.sourceLine()));
        var cells = found.entries().stream().map(entry -> List.of(l.pick(entry.title()), text(value(entry), isShare, l))).toList();
        var table = new FigureTable(List.of(l.pick(texts.text("column.strategy")), l.pick(axis)), cells);
        return Charts.draw(new BarRows(
                        "comparison", heading, isShare ? BarRows.Unit.PERCENT : BarRows.Unit.COUNT, l.pick(axis), OptionalDouble.empty(), rows, table)
                .chart(l));
    }

    private BarRows.Row row(Entry entry, boolean isShare, Language l) {
        var value = value(entry);
        var ink = entry.equals(found.answer()) ? Ink.ORANGE : Ink.BLUE;
        return new BarRows.Row(
                l.pick(entry.title()), List.of(new Bar("", ink, 0, value.value(), value.low(), value.high(), text(value, isShare, l))));
    }

    private Estimate value(Entry entry) {
        return Evaluation.value(asked.objective(), PlanPayoffs.payoff(entry.outcome(), asked.objective(), asked.target()));
    }

    private static String text(Estimate value, boolean isShare, Language l) {
        return isShare ? l.probability(value) : l.about(value.value());
    }
}
