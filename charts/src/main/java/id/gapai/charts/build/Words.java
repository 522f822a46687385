package id.gapai.charts.build;

import id.gapai.charts.text.Language;
import id.gapai.charts.text.Messages;
import id.gapai.model.forecast.Estimate;
import id.gapai.model.forecast.Forecast;
import id.gapai.model.forecast.TargetResult;
import id.gapai.model.scenario.Target;
import id.gapai.model.text.Text;
import java.time.LocalDate;
import java.util.List;

/** What charts say, in one language. */
final class Words {
    private final Language language;
    private final Messages messages;

    Words(Language language) {
        this.language = language;
        this.messages = Messages.load(language, Words.class, "charts");
    }

    Language language() {
        return language;
    }

    String text(String key, Object... arguments) {
        return messages.text(key, arguments);
    }

    String pick(Text text) {
        return language.pick(text);
    }

    String about(double persons) {
        return language.about(persons);
    }

    String count(double persons) {
        return language.count(persons);
    }

    /** A date that no line break divides. */
    String date(LocalDate date) {
        return language.date(date).replace(' ', '\u00a0');
    }

    /** The title of a strategy, marked when it uses hindsight and does not say so itself. */
    String strategy(Forecast forecast) {
        var title = pick(forecast.title());
        var mark = text("hindsight");
        return forecast.hindsight() && !title.contains(mark) ? title + " (" + mark + ")" : title;
    }

    /** To be added to a finding that leaves out benchmarks with hindsight; empty if there are none or nothing else. */
    String aside(List<Forecast> forecasts) {
        boolean leftOut = Rows.plans(forecasts).size() < forecasts.size();
        return leftOut ? " " + text("hindsight.aside") : "";
    }

    /** What a target asks for: "160,000 active residents", "25 % of e-KTP holders". */
    String target(Target target) {
        if (target.count().isEmpty()) {
            return share(target);
        }
        var count = text("target.count", count(target.count().getAsInt()));
        return target.share().isEmpty() ? count : text("target.both", count, share(target));
    }

    /** As {@link #target} without the unit: "160,000", "25 % of holders". */
    String shortTarget(Target target) {
        if (target.count().isEmpty()) {
            return text("target.share.short", language.percent(target.share().getAsDouble()));
        }
        var count = count(target.count().getAsInt());
        return target.share().isEmpty()
                ? count
                : text("target.both", count, language.percent(target.share().getAsDouble()));
    }

    private String share(Target target) {
        return text("target.share", language.percent(target.share().getAsDouble()));
    }

    String probability(Estimate estimate) {
        return language.probability(estimate);
    }

    /** How likely a target is, as part of a sentence: "160,000 active residents is unlikely (12 %)". */
    String verdict(TargetResult result) {
        var target = target(result.target());
        var chance = probability(result.probability());
        return switch (Likelihood.of(result)) {
            case ALREADY -> text("verdict.already", target);
            case EVERY_PATH -> text("verdict.every", target, chance);
            case ALMOST_CERTAIN -> text("verdict.certain", target, chance);
            case VERY_LIKELY -> text("verdict.very-likely", target, chance);
            case LIKELY -> text("verdict.likely", target, chance);
            case EVEN -> text("verdict.even", target, chance);
            case UNLIKELY -> text("verdict.unlikely", target, chance);
            case VERY_UNLIKELY -> text("verdict.very-unlikely", target, chance);
            case ALMOST_IMPOSSIBLE -> text("verdict.almost-impossible", target, chance);
            case NO_PATH -> text("verdict.none", target, chance);
        };
    }
}
