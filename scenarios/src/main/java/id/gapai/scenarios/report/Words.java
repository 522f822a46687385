package id.gapai.scenarios.report;

import id.gapai.model.forecast.Estimate;
import id.gapai.model.scenario.Target;
import id.gapai.model.text.Text;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** Numbers, dates and sentences of the report in one language. */
final class Words {
    private static final String BUNDLE = "id.gapai.scenarios.report.sentences";
    private static final int NAMED_ITEMS = 3;

    private final Locale locale;
    private final ResourceBundle messages;

    Words(Locale locale) {
        this.locale = locale;
        this.messages = ResourceBundle.getBundle(
                BUNDLE, locale, ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** The message with {@code {0}, {1} …} replaced; all arguments are texts already in the language. */
    String say(String key, Object... arguments) {
        return new MessageFormat(messages.getString(key), locale).format(arguments);
    }

    String pick(Text text) {
        return locale.getLanguage().equals("id") ? text.id() : text.en();
    }

    /** Whole persons, officer-days or paths. */
    String count(double value) {
        var format = NumberFormat.getIntegerInstance(locale);
        return format.format(Math.round(value));
    }

    String date(LocalDate date) {
        return date.format(DateTimeFormatter.ofPattern("d MMMM uuuu", locale));
    }

    /** A share as a percentage with one decimal at most. */
    String share(double share) {
        return percent(share, 1);
    }

    /** A share as a percentage with the decimals that keep it apart from 0 and 100 %. */
    String percent(double share) {
        double distance = Math.min(Math.abs(share), Math.abs(1 - share));
        return percent(share, distance >= 0.1 ? 0 : distance >= 0.01 ? 1 : distance >= 0.001 ? 2 : 3);
    }

    private String percent(double share, int decimals) {
        var format = NumberFormat.getNumberInstance(locale);
        format.setMaximumFractionDigits(decimals);
        return format.format(share * 100) + "\u00a0%";
    }

    /** A probability; when no or every path says so, the one-sided 95 % bound: "< 0.03 %", never "0 %". */
    String probability(Estimate p) {
        if (p.value() <= 0) {
            return "<\u00a0" + percent(p.high());
        }
        return p.value() >= 1 ? ">\u00a0" + percent(p.low()) : percent(p.value());
    }

    String title(Outlook outlook) {
        return pick(outlook.forecast().title());
    }

    /** The target in words that come from its numbers, so that the denominator is always named. */
    String target(Target target) {
        if (target.share().isEmpty()) {
            return say("target.count", count(target.count().getAsInt()));
        }
        String share = percent(target.share().getAsDouble());
        return target.count().isEmpty()
                ? say("target.share", share)
                : say("target.both", count(target.count().getAsInt()), share);
    }

    /** The strategies with their probabilities: "a", "a and b", "a, b and c", "a, b, c and 4 more". */
    String list(List<Outlook> outlooks) {
        return join(outlooks.stream()
                .map(o -> say("item", title(o), probability(o.result().probability())))
                .toList());
    }

    private String join(List<String> items) {
        if (items.size() > NAMED_ITEMS) {
            return say("list.more", String.join(", ", items.subList(0, NAMED_ITEMS)), count(items.size() - NAMED_ITEMS));
        }
        if (items.size() < 2) {
            return String.join("", items);
        }
        int last = items.size() - 1;
        return say("list.and", String.join(", ", items.subList(0, last)), items.get(last));
    }
}
