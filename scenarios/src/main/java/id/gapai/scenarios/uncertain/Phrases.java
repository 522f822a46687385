package id.gapai.scenarios.uncertain;

import id.gapai.charts.text.Language;
import id.gapai.charts.text.Messages;
import id.gapai.model.text.Text;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/** A catalogue in both languages. */
public final class Phrases {
    private final Messages english;
    private final Messages indonesian;

    private Phrases(Messages english, Messages indonesian) {
        this.english = english;
        this.indonesian = indonesian;
    }

    /** The catalogue {@code NAME_en.properties} and {@code NAME_id.properties} beside a class. */
    public static Phrases load(Class<?> owner, String name) {
        return new Phrases(Messages.load(Language.EN, owner, name), Messages.load(Language.ID, owner, name));
    }

    /**
     * The text of a key.
     *
     * @param arguments each in both languages, see {@link #said}
     */
    public Text say(String key, Text... arguments) {
        return new Text(
                english.text(key, Arrays.stream(arguments).map(Text::en).toArray()),
                indonesian.text(key, Arrays.stream(arguments).map(Text::id).toArray()));
    }

    /** Something formatted in both languages. */
    public static Text said(Function<Language, String> words) {
        return new Text(words.apply(Language.EN), words.apply(Language.ID));
    }

    /** A count of persons, or of other things, without digits that mean nothing. */
    public static Text about(double count) {
        return said(language -> language.about(count));
    }

    /** A whole number with all its digits. */
    public static Text count(double count) {
        return said(language -> language.count(count));
    }

    /** A share in whole per cent. */
    public static Text percent(double share) {
        return said(language -> language.percent(share, 0));
    }

    /** "a", "a and b", "a, b and c". */
    public Text list(List<Text> items) {
        if (items.size() < 2) {
            return items.isEmpty() ? Text.same("") : items.get(0);
        }
        int last = items.size() - 1;
        var head = items.subList(0, last).stream().reduce((a, b) -> new Text(a.en() + ", " + b.en(), a.id() + ", " + b.id())).orElseThrow();
        return new Text(head.en() + " and " + items.get(last).en(), head.id() + " dan " + items.get(last).id());
    }
}
