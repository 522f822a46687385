package id.gapai.model.text;

/** A text in English and Indonesian. */
public record Text(String en, String id) {
    public static Text same(String text) {
        return new Text(text, text);
    }
}
