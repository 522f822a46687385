package id.gapai.charts.render;

import java.awt.Graphics2D;
import java.util.Locale;

/**
 * Keeps texts of an SVG as text: small, searchable, readable by screen readers. The width of each line is fixed, so that the
 * layout holds where the typeface is missing.
 */
final class SvgLettering implements Lettering {
    private static final String STYLE =
            "<style>.gapai-text{font-family:Lato,Carlito,Calibri,Arial,sans-serif;white-space:pre}</style>";

    private final StringBuilder elements = new StringBuilder(STYLE);

    @Override
    public void write(Graphics2D g, Line line, double left, double baseline) {
        elements.append(String.format(
                Locale.ROOT,
                "\n<text class=\"gapai-text\" x=\"%.1f\" y=\"%.1f\" font-size=\"%.1f\"%s fill=\"#%06x\" textLength=\"%.1f\" "
                        + "lengthAdjust=\"spacingAndGlyphs\">%s</text>",
                left,
                baseline,
                line.font().getSize2D(),
                line.font().getFontName().contains("Bold") ? " font-weight=\"bold\"" : "",
                g.getColor().getRGB() & 0xFFFFFF,
                line.width(),
                SvgText.escape(line.text())));
    }

    /** Elements to stand at the end of the picture. */
    String elements() {
        return elements.toString();
    }
}
