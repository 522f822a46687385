package id.gapai.scenarios.report;

import id.gapai.charts.text.Language;
import id.gapai.scenarios.report.ReportDetails.Input;
import id.gapai.scenarios.report.ReportDetails.InputGroup;
import id.gapai.scenarios.report.page.Cell;
import id.gapai.scenarios.report.page.Grid;
import id.gapai.scenarios.report.page.Section;
import java.util.ArrayList;
import java.util.List;

/** Assumptions and sources: every number that goes in. */
record InputSection(ReportDetails details, Words words) {
    static Section of(ReportDetails details, Words words) {
        return new InputSection(details, words).section();
    }

    private Section section() {
        var section = Section.of("inputs", words.say("inputs.heading"))
                .withParagraph(lead())
                .withBullets(details.warnings().stream()
                        .map(warning -> words.say("inputs.warning", warning))
                        .toList());
        for (InputGroup group : details.inputs()) {
            section = section.withGrid(grid(group));
        }
        return section;
    }

    private String lead() {
        var all = details.inputs().stream().flatMap(g -> g.inputs().stream()).toList();
        return words.say(
                "inputs.lead",
                words.language().count(all.size()),
                words.language().count(all.stream().filter(Input::assumption).count()),
                words.language().count(all.stream().filter(Input::publishedLate).count()));
    }

    private Grid grid(InputGroup group) {
        var header = List.of(
                words.say("inputs.number"),
                words.say("inputs.value"),
                words.say("inputs.source"),
                words.say("inputs.published"),
                words.say("inputs.note"));
        var caption = words.say("inputs.caption", group.title(), words.language().count(group.inputs().size()));
        return Grid.ofTexts(caption, header, group.inputs().stream().map(this::row).toList())
                .asFolded();
    }

    private List<Cell> row(Input input) {
        return List.of(
                Cell.of(input.title()).withNote(input.path()),
                Cell.of(Language.unbroken((input.value() + " " + input.unit()).strip())),
                Cell.linked(Language.unbroken(input.source())).withBadges(badges(input)),
                Cell.of(input.published())
                        .withNote(input.reference().isEmpty() ? "" : words.say("inputs.reference", input.reference())),
                Cell.linked(Language.unbroken(input.note())));
    }

    private List<String> badges(Input input) {
        var badges = new ArrayList<String>();
        if (input.assumption()) {
            badges.add(words.say("badge.assumption"));
        }
        if (input.publishedLate()) {
            badges.add(words.say("badge.late"));
        }
        return badges;
    }
}
