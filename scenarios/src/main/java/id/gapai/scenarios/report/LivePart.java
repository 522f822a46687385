package id.gapai.scenarios.report;

/**
 * A part of the page that runs in the browser. Whatever is in it stands in the page; it loads nothing.
 *
 * @param heading  of its section
 * @param fallback what a reader is told whose browser cannot run it
 * @param style    further rules of the style sheet
 * @param data     JSON
 * @param models   what the engine runs, compressed (deflate), in base 64
 * @param engine   WebAssembly, likewise
 * @param worker   the script that runs the engine beside the page
 * @param script   of the page
 */
public record LivePart(
        String heading, String fallback, String style, String data, String models, String engine, String worker, String script) {
    public LivePart {
        requireNoEnd(data);
        requireNoEnd(worker);
        requireNoEnd(script);
    }

    /** In a script element nothing is escaped, so what would end it must not be there. */
    private static void requireNoEnd(String text) {
        if (text.contains("</") || text.contains("<!--")) {
            throw new IllegalArgumentException("a script that would end its element");
        }
    }
}
