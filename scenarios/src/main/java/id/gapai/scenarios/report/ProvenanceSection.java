package id.gapai.scenarios.report;

import id.gapai.model.forecast.Forecast;
import id.gapai.scenarios.report.ReportDetails.Provenance;
import id.gapai.scenarios.report.page.Cell;
import id.gapai.scenarios.report.page.Grid;
import id.gapai.scenarios.report.page.Section;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** How to get the same numbers again. */
final class ProvenanceSection {
    private ProvenanceSection() {}

    static Section of(Provenance provenance, Forecast forecast, Words words) {
        return Section.of("provenance", words.say("provenance.heading"))
                .withParagraph(words.say("provenance.lead"))
                .withGrid(facts(provenance, forecast, words))
                .withGrid(files(provenance, words));
    }

    private static Grid facts(Provenance provenance, Forecast forecast, Words words) {
        var rows = List.of(
                fact(words.say("provenance.version"), provenance.version()),
                fact(words.say("provenance.commit"), provenance.commit().isEmpty() ? "–" : provenance.commit()),
                fact(words.say("provenance.seed"), Long.toString(forecast.seed())),
                fact(words.say("provenance.paths"), words.language().count(forecast.paths())),
                fact(words.say("provenance.java"), provenance.jvm()),
                fact(
                        words.say("provenance.started"),
                        provenance.started().format(DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm xxx"))));
        return Grid.ofTexts(
                words.say("provenance.caption"), List.of(words.say("provenance.what"), words.say("inputs.value")), rows);
    }

    private static List<Cell> fact(String name, String value) {
        return List.of(Cell.of(name), Cell.of(value));
    }

    private static Grid files(Provenance provenance, Words words) {
        var rows = provenance.files().stream().map(f -> fact(f.file(), f.sha256())).toList();
        var caption = words.say("provenance.files", words.language().count(provenance.files().size()));
        return Grid.ofTexts(caption, List.of(words.say("provenance.file"), "SHA-256"), rows).asFolded();
    }
}
