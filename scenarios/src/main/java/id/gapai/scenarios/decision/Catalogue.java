package id.gapai.scenarios.decision;

import id.gapai.charts.text.Language;
import id.gapai.charts.text.Messages;
import id.gapai.model.text.Text;
import java.util.Arrays;
import java.util.function.Function;

/** Texts of answers in both languages: two catalogues with the same keys. */
public final class Catalogue {
    private final Messages english;
    private final Messages indonesian;

    private Catalogue(Messages english, Messages indonesian) {
        this.english = english;
        this.indonesian = indonesian;
    }

    /** As {@link Messages#load}. */
    public static Catalogue load(Class<?> owner, String name) {
        return new Catalogue(Messages.load(Language.EN, owner, name), Messages.load(Language.ID, owner, name));
    }

    /** The text of a key with its arguments filled in. */
    public Text text(String key, Text... arguments) {
        return new Text(
                english.text(key, Arrays.stream(arguments).map(Text::en).toArray()),
                indonesian.text(key, Arrays.stream(arguments).map(Text::id).toArray()));
    }

    /** What reads differently in the two languages, as a number does. */
    public static Text both(Function<Language, String> text) {
        return new Text(text.apply(Language.EN), text.apply(Language.ID));
    }
}
