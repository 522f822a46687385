package id.gapai.scenarios.report;

import id.gapai.charts.text.Language;
import id.gapai.model.forecast.Comparison;
import id.gapai.model.forecast.Estimate;
import id.gapai.model.forecast.Forecast;
import id.gapai.model.forecast.TargetResult;
import id.gapai.scenarios.report.page.Cell;
import id.gapai.scenarios.report.page.Grid;
import java.util.ArrayList;
import java.util.List;

/**
 * The table of strategies, one row each, as {@code gapai compare} prints it.
 *
 * @param explained whether each number says which it is, so that scripts tell more of it
 */
record StrategyGrid(Comparison comparison, Words words, boolean explained) {
    /** A table whose numbers are not explained one by one. */
    StrategyGrid(Comparison comparison, Words words) {
        this(comparison, words, false);
    }

    Grid grid(String caption) {
        return Grid.ofNumbers(
                caption, header(), comparison.forecasts().stream().map(this::row).toList());
    }

    private List<String> header() {
        var reference = comparison.referenceForecast();
        var header = new ArrayList<>(List.of(
                words.say("strategies.strategy"),
                words.say("strategies.active", language().date(reference.end()))));
        reference.targets().forEach(t -> header.add(words.say("strategies.chance", words.target(t.target()))));
        var main = words.target(reference.targets().get(0).target());
        header.add(words.say("strategies.shortfall", main));
        header.add(words.say("strategies.date", main));
        header.add(words.say("strategies.difference", language().pick(reference.title())));
        header.add(words.say("strategies.officerDays"));
        header.add(words.say("strategies.binds"));
        return header;
    }

    private List<Cell> row(Forecast f) {
        var active = f.active();
        var main = f.targets().get(0);
        var row = new ArrayList<>(List.of(
                name(f),
                about(f, "active", Cell.of(language().about(active.last(0.5))).withNote(words.range(active.last(0.05), active.last(0.95))))));
        f.targets().forEach(t -> row.add(about(f, "chance:" + t.target().name(), chance(t.probability()))));
        row.add(about(f, "shortfall", Cell.of(language().about(main.shortfall().value()))));
        row.add(about(f, "date", date(main)));
        row.add(about(f, "difference", difference(f)));
        row.add(about(f, "officerDays", Cell.of(language().about(f.officerDays().value()))));
        row.add(about(f, "binds", Cell.of(f.binding().map(b -> words.say("binds." + b.strongest())).orElse("–"))));
        return row;
    }

    private Cell about(Forecast f, String number, Cell cell) {
        return explained ? cell.withAbout(number + " " + f.strategy()) : cell;
    }

    private Cell name(Forecast f) {
        var cell = StrategyCell.of(f, words);
        return f.strategy().equals(comparison.reference()) ? cell.withBadges(List.of(words.say("badge.reference"))) : cell;
    }

    private Cell chance(Estimate p) {
        return Cell.of(language().probability(p)).withNote(Language.isBound(p) ? "" : words.interval(p));
    }

    private Cell date(TargetResult target) {
        var note = words.say("strategies.ofPaths", language().probability(target.everReached()));
        return target.medianDate()
                .map(date -> Cell.of(language().shortDate(date.value())).withNote(note))
                .orElseGet(() -> Cell.of("–"));
    }

    private Cell difference(Forecast f) {
        return comparison.difference(f.strategy())
                .map(d -> Cell.of(words.signed(d.mean().value()))
                        .withNote(words.signed(d.mean().low()) + " … " + words.signed(d.mean().high())))
                .orElseGet(() -> Cell.of("–"));
    }

    private Language language() {
        return words.language();
    }
}
