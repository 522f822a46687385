package id.gapai.scenarios.report;

import id.gapai.charts.text.Language;
import id.gapai.model.forecast.Forecast;
import id.gapai.model.forecast.StudyForecast;
import id.gapai.model.forecast.StudyForecast.StaffCase;
import id.gapai.scenarios.report.page.Cell;
import id.gapai.scenarios.report.page.Grid;
import id.gapai.scenarios.report.page.Section;
import java.util.ArrayList;
import java.util.List;

/** The headline repeated with today's officers at fixed numbers. */
record StaffSection(StudyForecast study, Words words) {
    static Section of(StudyForecast study, Words words) {
        return study.staffCases().isEmpty()
                ? Section.of("staff", words.say("staff.heading"))
                : new StaffSection(study, words).section();
    }

    private Section section() {
        var section = Section.of("staff", words.say("staff.heading"))
                .withParagraph(words.say("staff.lead", mainTarget(), language().count(paths())))
                .withGrid(headline());
        for (StaffCase staffCase : study.staffCases()) {
            var caption = words.say("staff.caption", label(staffCase));
            section = section.withGrid(new StrategyGrid(staffCase.comparison(), words).grid(caption).asFolded());
        }
        return section;
    }

    private Grid headline() {
        var header = new ArrayList<>(List.of(words.say("strategies.strategy"), words.say("staff.uncertain")));
        study.staffCases().forEach(c -> header.add(label(c)));
        var rows = study.comparison().forecasts().stream().map(this::row).toList();
        return Grid.ofNumbers(words.say("staff.table", mainTarget(), language().date(study.end())), header, rows);
    }

    private List<Cell> row(Forecast forecast) {
        var row = new ArrayList<>(List.of(StrategyCell.of(forecast, words), outcome(forecast)));
        study.staffCases().forEach(c -> row.add(outcome(c.comparison().forecast(forecast.strategy()))));
        return row;
    }

    private Cell outcome(Forecast forecast) {
        var chance = language().probability(forecast.targets().get(0).probability());
        return Cell.of(chance).withNote(words.say("staff.median", language().about(forecast.active().last(0.5))));
    }

    private int paths() {
        return study.staffCases().get(0).comparison().referenceForecast().paths();
    }

    private String label(StaffCase staffCase) {
        return words.say(
                "staff.case", language().decimal(staffCase.officers(), 0), language().percent(staffCase.level()));
    }

    private String mainTarget() {
        return words.target(study.comparison().referenceForecast().targets().get(0).target());
    }

    private Language language() {
        return words.language();
    }
}
