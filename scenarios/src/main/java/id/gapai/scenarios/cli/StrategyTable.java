package id.gapai.scenarios.cli;

import id.gapai.charts.text.Language;
import id.gapai.charts.text.Messages;
import id.gapai.model.forecast.Comparison;
import id.gapai.model.forecast.Estimate;
import id.gapai.model.forecast.Forecast;
import id.gapai.model.forecast.TargetResult;
import java.util.ArrayList;
import java.util.List;

/** The table of {@code gapai compare}: a row per strategy, below each number its interval. */
final class StrategyTable {
    private final Comparison comparison;
    private final Messages messages;
    private final Language language;

    StrategyTable(Comparison comparison, Messages messages) {
        this.comparison = comparison;
        this.messages = messages;
        this.language = messages.language();
    }

    Grid grid() {
        var grid = new Grid(header());
        comparison.forecasts().forEach(forecast -> grid.add(row(forecast)));
        return grid;
    }

    private List<String> header() {
        var reference = comparison.referenceForecast();
        var header = new ArrayList<String>();
        header.add(messages.text("strategy"));
        header.add(messages.text("active", language.shortDate(reference.end())));
        reference.targets().forEach(target -> header.add(messages.text("probability", title(target))));
        header.add(messages.text("shortfall", title(reference.targets().get(0))));
        header.add(messages.text("reached", title(reference.targets().get(0))));
        header.add(messages.text("difference", language.pick(reference.title())));
        header.add(messages.text("effort"));
        return header;
    }

    private List<String> row(Forecast forecast) {
        var main = forecast.targets().get(0);
        var row = new ArrayList<String>();
        row.add(name(forecast, messages));
        row.add(active(forecast, language));
        forecast.targets().forEach(target -> row.add(probability(target, language)));
        row.add(language.about(main.shortfall().value()));
        row.add(reached(main));
        row.add(difference(forecast));
        row.add(language.about(forecast.officerDays().value()));
        return row;
    }

    static String name(Forecast forecast, Messages messages) {
        var title = messages.language().pick(forecast.title());
        return forecast.hindsight() ? title + " " + messages.text("hindsightMark") : title;
    }

    static String active(Forecast forecast, Language language) {
        var active = forecast.active();
        return language.about(active.last(0.5)) + "\n" + range(active.last(0.05), active.last(0.95), language);
    }

    static String probability(TargetResult target, Language language) {
        var p = target.probability();
        return language.probability(p) + (Language.isBound(p) ? "" : "\n" + language.interval(p));
    }

    private String reached(TargetResult target) {
        return target.medianDate()
                .map(date -> language.shortDate(date.value()) + "\n" + messages.text("ofPaths", language.probability(target.everReached())))
                .orElse(messages.text("none"));
    }

    private String difference(Forecast forecast) {
        return comparison.difference(forecast.strategy())
                .map(d -> difference(d.mean(), language))
                .orElse(messages.text("none"));
    }

    /** With its sign, and below it its interval. */
    static String difference(Estimate mean, Language language) {
        return signed(language, mean.value()) + "\n" + signed(language, mean.low()) + " … " + signed(language, mean.high());
    }

    static String signed(Language language, double persons) {
        var text = language.about(persons);
        return persons > 0 && !text.equals("0") ? "+" + text : text;
    }

    private String title(TargetResult target) {
        return language.pick(target.target().title());
    }

    private static String range(double low, double high, Language language) {
        return language.about(low) + " – " + language.about(high);
    }
}
