package id.gapai.scenarios.report;

import id.gapai.charts.text.Language;
import id.gapai.model.forecast.CountUpdate;
import id.gapai.model.forecast.Forecast;
import id.gapai.model.forecast.Hindcast;
import id.gapai.model.forecast.NearbyPaths;
import id.gapai.model.forecast.StudyForecast;
import id.gapai.scenarios.report.page.Cell;
import id.gapai.scenarios.report.page.Grid;
import id.gapai.scenarios.report.page.Section;
import id.gapai.scenarios.report.page.Section.Fold;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How sure we are, and why. */
record CertaintySection(StudyForecast study, Words words) {
    static Section of(StudyForecast study, Words words) {
        return new CertaintySection(study, words).section();
    }

    private Section section() {
        var reference = study.comparison().referenceForecast();
        var lines = new ArrayList<>(List.of(monteCarlo(reference), parameters(reference)));
        study.update().ifPresent(update -> lines.add(counts(update)));
        lines.addAll(UncertaintySentences.of(study, words));
        staff().ifPresent(lines::add);
        study.hindcast().ifPresentOrElse(h -> lines.addAll(hindcast(h)), () -> lines.add(words.say("sure.noHindcast")));
        lines.add(words.say("sure.leftOut"));
        return Section.of("certainty", words.say("sure.heading"))
                .withParagraph(words.say("sure.lead"))
                .withBullets(PlainCertainty.of(study, words))
                .withFold(new Fold(words.say("sure.technical"), lines))
                .withGrid(record());
    }

    /** How often statements of each probability, and intervals, came true in the backtest. */
    private Grid record() {
        var header = List.of(words.say("record.statement"), words.say("record.given"), words.say("record.cameTrue"), words.say("record.share"));
        var rows = PastStatements.shipped().lines().stream().map(this::record).toList();
        return Grid.ofNumbers(words.say("record.caption"), header, rows).asFolded();
    }

    private List<Cell> record(PastStatements.Line line) {
        var from = language().percent(line.from(), 0);
        var name = line.from() == line.to()
                ? words.say("record.interval", from)
                : words.say("record.probability", from, language().percent(line.to(), 0));
        return List.of(
                Cell.of(name),
                Cell.of(language().count(line.given())),
                Cell.of(language().count(line.cameTrue())),
                Cell.of(language().percent((double) line.cameTrue() / line.given(), 0)));
    }

    private String monteCarlo(Forecast reference) {
        var error = MonteCarloError.of(study.comparison());
        return words.say(
                "sure.monteCarlo",
                language().count(reference.paths()),
                language().decimal(error.probability() * 100, 2),
                language().about(error.median()),
                language().about(error.shortfall()));
    }

    private String parameters(Forecast reference) {
        double low = reference.active().last(0.05);
        double high = reference.active().last(0.95);
        return words.say(
                "sure.parameters",
                language().pick(reference.title()),
                language().about(low),
                language().about(high),
                language().percent((high - low) / reference.active().last(0.5), 0));
    }

    private String counts(CountUpdate update) {
        return words.say(
                "sure.counts",
                language().date(study.asOf()),
                language().count(update.counts().size()),
                language().date(study.start()),
                language().pick(update.after().title()));
    }

    private Optional<String> staff() {
        return study.staffCases().isEmpty() ? Optional.empty() : Optional.of(staffRange());
    }

    private String staffRange() {
        var first = study.staffCases().get(0);
        var last = study.staffCases().get(study.staffCases().size() - 1);
        return words.say(
                "sure.staff",
                language().count(first.officers()),
                language().about(first.comparison().referenceForecast().active().last(0.5)),
                language().count(last.officers()),
                language().about(last.comparison().referenceForecast().active().last(0.5)),
                language().pick(first.comparison().referenceForecast().title()));
    }

    private List<String> hindcast(Hindcast hindcast) {
        long used = hindcast.observations().stream().filter(o -> o.usedToSet()).count();
        var lines = new ArrayList<String>();
        lines.add(words.say(
                "sure.hindcast",
                language().date(hindcast.forecast().start()),
                String.join("; ", hindcast.parametersSet().stream().map(language()::pick).toList()),
                language().count(used)));
        HindcastCheck.of(hindcast).forEach(check -> lines.add(check(check)));
        hindcast.nearby().ifPresent(nearby -> lines.add(nearby(nearby)));
        return lines;
    }

    private String nearby(NearbyPaths nearby) {
        return words.say(
                nearby.inside() ? "sure.nearby.inside" : "sure.nearby.outside",
                language().count(nearby.among()),
                language().count(nearby.paths()),
                language().percent(NearbyPaths.TOLERANCE, 0),
                language().date(nearby.observation().asOf()),
                language().about(nearby.median()),
                language().about(nearby.q05()),
                language().about(nearby.q95()),
                language().percent(nearby.relativeWidth(), 0),
                language().count(nearby.observation().count()),
                language().percent(nearby.below(), 0));
    }

    private String check(HindcastCheck check) {
        String verdict = check.inside() ? "sure.inside" : "sure.outside";
        String width = check.relativeWidth() > HindcastCheck.WIDE ? "sure.wide" : "sure.narrow";
        return words.say(
                        verdict,
                        language().date(check.observation().asOf()),
                        language().count(check.observation().count()),
                        language().about(check.median()),
                        language().about(check.low()),
                        language().about(check.high()))
                + " "
                + words.say(width, language().percent(check.relativeWidth(), 0));
    }

    private Language language() {
        return words.language();
    }
}
