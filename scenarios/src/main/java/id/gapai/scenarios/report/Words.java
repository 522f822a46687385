package id.gapai.scenarios.report;

import id.gapai.charts.text.Language;
import id.gapai.charts.text.Messages;
import id.gapai.model.forecast.Estimate;
import id.gapai.model.scenario.Target;
import java.util.List;

/** Texts of the report in one language. */
record Words(Messages messages) {
    private static final int NAMED_ITEMS = 3;

    static Words in(Language language) {
        return new Words(Messages.load(language, Words.class, "report"));
    }

    Language language() {
        return messages.language();
    }

    /** The message with {@code {0}, {1} …} replaced; all arguments are texts already in the language. */
    String say(String key, Object... arguments) {
        return messages.text(key, arguments);
    }

    /** A share as a percentage with one decimal. */
    String share(double share) {
        return language().percent(share, 1);
    }

    /** A difference with its sign: +1,200 or −300. */
    String signed(double difference) {
        String text = language().about(difference);
        return Math.rint(difference) > 0 ? "+" + text : text;
    }

    /** Two ends as "61,000 – 74,000". */
    String range(double low, double high) {
        return language().about(low) + " – " + language().about(high);
    }

    String interval(Estimate probability) {
        return language().interval(probability);
    }

    String title(Outlook outlook) {
        return language().pick(outlook.forecast().title());
    }

    /** The target in words that come from its numbers, so that the denominator is always named. */
    String target(Target target) {
        if (target.share().isEmpty()) {
            return say("target.count", language().count(target.count().getAsInt()));
        }
        String share = language().percent(target.share().getAsDouble());
        return target.count().isEmpty()
                ? say("target.share", share)
                : say("target.both", language().count(target.count().getAsInt()), share);
    }

    /** The strategies with their probabilities: "a", "a and b", "a, b and c", "a, b, c and 4 more". */
    String list(List<Outlook> outlooks) {
        return join(outlooks.stream()
                .map(o -> say("item", title(o), language().probability(o.result().probability())))
                .toList());
    }

    private String join(List<String> items) {
        if (items.size() > NAMED_ITEMS) {
            var named = String.join(", ", items.subList(0, NAMED_ITEMS));
            return say("list.more", named, language().count(items.size() - NAMED_ITEMS));
        }
        if (items.size() < 2) {
            return String.join("", items);
        }
        int last = items.size() - 1;
        return say("list.and", String.join(", ", items.subList(0, last)), items.get(last));
    }
}
