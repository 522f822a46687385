package id.gapai.charts.render;

import java.awt.Font;
import java.awt.Graphics2D;

/** How one line of text gets into a picture. */
interface Lettering {
    /**
     * Writes a line in the colour that {@code g} has.
     *
     * @param left     of the first letter, points; {@code baseline} of the letters
     */
    void write(Graphics2D g, Line line, double left, double baseline);

    /** A line of text and the width it takes in its font, points. */
    record Line(String text, Font font, double width) {}
}
