package id.gapai.scenarios.report;

import java.util.List;

/**
 * What runs in the browser. All of it stands in the page; it loads nothing.
 *
 * @param style  further rules of the style sheet
 * @param blocks what the script reads, in elements of their own
 * @param engine whether the engine is among them, so that the page may run WebAssembly in a worker
 */
public record PageProgram(String style, List<Block> blocks, String script, boolean engine) {
    /** No script at all. */
    static final PageProgram NONE = new PageProgram("", List.of(), "", false);

    public PageProgram {
        blocks = List.copyOf(blocks);
        requireNoEnd(script);
    }

    /**
     * @param id   of the script element
     * @param type media type; none that a browser would run
     */
    public record Block(String id, String type, String text) {
        public Block {
            requireNoEnd(text);
        }
    }

    /** In a script element nothing is escaped, so what would end it must not be there. */
    private static void requireNoEnd(String text) {
        if (text.contains("</") || text.contains("<!--")) {
            throw new IllegalArgumentException("a script that would end its element");
        }
    }
}
