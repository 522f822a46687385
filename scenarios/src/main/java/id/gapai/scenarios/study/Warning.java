package id.gapai.scenarios.study;

import id.gapai.charts.text.Language;
import id.gapai.charts.text.Messages;
import id.gapai.model.text.Text;
import id.gapai.scenarios.tree.Mark;

/**
 * Something to know about an input that is no mistake.
 *
 * @param mark where it stands; line 0: the file as a whole
 * @param path keys joined by dots
 */
public record Warning(Mark mark, String path, Text message) {
    private static final Messages EN = Messages.load(Language.EN, Warning.class, "warnings");
    private static final Messages ID = Messages.load(Language.ID, Warning.class, "warnings");

    static Warning of(Mark mark, String path, String text, Object... arguments) {
        return new Warning(mark, path, new Text(EN.text(text, arguments), ID.text(text, arguments)));
    }

    /** {@code file:line: path: message}. */
    public String in(Language language) {
        return mark.file() + (mark.line() > 0 ? ":" + mark.line() : "") + ": " + path + ": " + language.pick(message);
    }

    /** In English. */
    @Override
    public String toString() {
        return in(Language.EN);
    }
}
