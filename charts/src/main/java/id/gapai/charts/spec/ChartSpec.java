package id.gapai.charts.spec;

import java.util.List;

/**
 * One picture, described in data coordinates and finished texts; a renderer only has to place it.
 *
 * @param id      stable name, fit for a file name
 * @param panels  in reading order, {@code columns} to a row
 * @param height  of the picture in points of a page {@value #WIDTH} wide
 */
public record ChartSpec(String id, Heading heading, List<Panel> panels, int columns, int height, FigureTable table) {
    public static final int WIDTH = 900;
    public static final int HEIGHT = 540;

    /**
     * The texts of a picture.
     *
     * @param title    the finding
     * @param subtitle what is shown, with units
     * @param sentence what a reader should take from it, for beside the picture
     * @param source   the source line
     */
    public record Heading(String title, String subtitle, String sentence, String source) {}

    public ChartSpec {
        panels = List.copyOf(panels);
    }

    /** A picture of one panel in the usual size. */
    public static ChartSpec of(String id, Heading heading, Panel panel, FigureTable table) {
        return new ChartSpec(id, heading, List.of(panel), 1, HEIGHT, table);
    }
}
