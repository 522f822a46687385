package id.gapai.charts.render;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.font.LineBreakMeasurer;
import java.awt.font.TextAttribute;
import java.text.AttributedString;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A text broken into lines. */
final class TextBlock {
    /** Fixed, so that lines break alike in every format. */
    static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);

    private static final double LEADING = 1.25;
    private static final double ASCENT = 0.95;

    private final List<Lettering.Line> lines;
    private final Font font;

    private TextBlock(List<Lettering.Line> lines, Font font) {
        this.lines = lines;
        this.font = font;
    }

    static TextBlock of(String text, Font font) {
        return wrapped(text, font, Float.MAX_VALUE);
    }

    /** @param width points; a single longer word is broken */
    static TextBlock wrapped(String text, Font font, float width) {
        return new TextBlock(text.isEmpty() ? List.of() : breakLines(text, font, width), font);
    }

    private static List<Lettering.Line> breakLines(String text, Font font, float width) {
        var styled = new AttributedString(text, Map.of(TextAttribute.FONT, font));
        var measurer = new LineBreakMeasurer(styled.getIterator(), CONTEXT);
        var lines = new ArrayList<Lettering.Line>();
        while (measurer.getPosition() < text.length()) {
            int start = measurer.getPosition();
            var layout = measurer.nextLayout(width);
            var line = text.substring(start, measurer.getPosition()).strip();
            lines.add(new Lettering.Line(line, font, layout.getVisibleAdvance()));
        }
        return lines;
    }

    int lines() {
        return lines.size();
    }

    double height() {
        return lines.size() * lineHeight();
    }

    double lineHeight() {
        return font.getSize2D() * LEADING;
    }

    double width() {
        return lines.stream().mapToDouble(Lettering.Line::width).max().orElse(0);
    }

    void drawLeft(Canvas canvas, double x, double top) {
        draw(canvas, x, top, 0);
    }

    void drawCentred(Canvas canvas, double x, double top) {
        draw(canvas, x, top, 0.5);
    }

    void drawRight(Canvas canvas, double x, double top) {
        draw(canvas, x, top, 1);
    }

    private void draw(Canvas canvas, double x, double top, double share) {
        double baseline = top + font.getSize2D() * ASCENT;
        for (var line : lines) {
            canvas.lettering().write(canvas.g(), line, x - share * line.width(), baseline);
            baseline += lineHeight();
        }
    }
}
