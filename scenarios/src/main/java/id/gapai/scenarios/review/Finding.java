package id.gapai.scenarios.review;

import id.gapai.charts.text.Language;
import id.gapai.charts.text.Messages;
import id.gapai.model.text.Text;
import java.util.List;

/**
 * Something in a scenario that is allowed and probably not meant.
 *
 * @param keys    the keys that lead to it in the files
 * @param message one sentence without its full stop
 */
public record Finding(List<String> keys, Text message) {
    private static final Messages EN = Messages.load(Language.EN, Finding.class, "review");
    private static final Messages ID = Messages.load(Language.ID, Finding.class, "review");

    public Finding {
        keys = List.copyOf(keys);
    }

    /** @param arguments dates and numbers, in words that both languages share */
    static Finding of(List<String> keys, String text, Object... arguments) {
        return new Finding(keys, new Text(EN.text(text, arguments), ID.text(text, arguments)));
    }

    /** A message said of some strategies only. */
    public static Text in(Text message, List<String> strategies) {
        var names = String.join(", ", strategies);
        return new Text(EN.text("in", message.en(), names), ID.text("in", message.id(), names));
    }
}
