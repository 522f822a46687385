package id.gapai.scenarios.report;

import id.gapai.model.forecast.Binding;
import id.gapai.model.forecast.Comparison;
import id.gapai.model.forecast.Estimate;
import id.gapai.model.forecast.Forecast;
import id.gapai.scenarios.report.page.Cell;
import id.gapai.scenarios.report.page.Grid;
import id.gapai.scenarios.report.page.Section;
import java.util.List;

/** What binds: the gain of ten percent more of each factor. */
record BindingSection(Comparison comparison, Words words) {
    static Section of(Comparison comparison, Words words) {
        return new BindingSection(comparison, words).section();
    }

    private Section section() {
        var rows = comparison.forecasts().stream()
                .flatMap(f -> f.binding().stream().map(b -> row(f, b)))
                .toList();
        var date = words.language().date(comparison.referenceForecast().end());
        return Section.of("binding", words.say("binding.heading"))
                .withParagraph(words.say("binding.lead"))
                .withGrid(Grid.ofNumbers(words.say("binding.caption", date), header(), rows));
    }

    private List<String> header() {
        return List.of(
                words.say("strategies.strategy"),
                words.say("binding.officers"),
                words.say("binding.demand"),
                words.say("binding.people"),
                words.say("strategies.binds"));
    }

    private List<Cell> row(Forecast forecast, Binding binding) {
        return List.of(
                StrategyCell.of(forecast, words),
                gain(binding.officers()),
                gain(binding.demand()),
                gain(binding.people()),
                Cell.of(words.say("binds." + binding.strongest())));
    }

    private Cell gain(Estimate gain) {
        return Cell.of(words.signed(gain.value())).withNote(words.signed(gain.low()) + " … " + words.signed(gain.high()));
    }
}
