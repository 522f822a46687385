package id.gapai.scenarios.report;

import id.gapai.model.forecast.PopulationView;
import id.gapai.model.forecast.PopulationView.Reconciliation;
import id.gapai.scenarios.report.page.Cell;
import id.gapai.scenarios.report.page.Grid;
import id.gapai.scenarios.report.page.Section;
import java.util.List;

/** The projected population against known totals. */
final class ReconciliationSection {
    private ReconciliationSection() {}

    static Section of(PopulationView population, Words words) {
        var header = List.of(
                words.say("reconciliation.total"),
                words.say("reconciliation.date"),
                words.say("reconciliation.known"),
                words.say("reconciliation.projected"),
                words.say("reconciliation.factor"));
        var rows = population.reconciliations().stream().map(r -> row(r, words)).toList();
        return Section.of("reconciliation", words.say("reconciliation.heading"))
                .withParagraph(words.say("reconciliation.lead"))
                .withGrid(Grid.ofNumbers(words.say("reconciliation.caption"), header, rows));
    }

    private static List<Cell> row(Reconciliation r, Words words) {
        return List.of(
                Cell.of(words.language().pick(r.title())).withBadges(List.of(words.say(r.used() ? "badge.used" : "badge.compared"))),
                Cell.of(words.language().shortDate(r.date())),
                Cell.of(words.language().count(r.known())),
                Cell.of(words.language().count(r.projected())),
                Cell.of(words.language().decimal(r.factor(), 3)));
    }
}
