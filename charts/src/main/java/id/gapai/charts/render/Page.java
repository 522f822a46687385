package id.gapai.charts.render;

import id.gapai.charts.spec.ChartSpec;
import id.gapai.charts.spec.Ink;
import id.gapai.charts.spec.Mark;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.util.Collection;
import java.util.LinkedHashMap;

/** Lays out a picture: title, subtitle, legend, panels in a grid, source line. */
final class Page {
    private static final int MARGIN = 24;
    private static final int INSIDE = ChartSpec.WIDTH - 2 * MARGIN;
    private static final int GUTTER = 18;
    private static final Font TITLE = Fonts.BOLD.deriveFont(22f);
    private static final Font SUBTITLE = Fonts.REGULAR.deriveFont(15f);
    private static final Font LEGEND = Fonts.REGULAR.deriveFont(14f);
    private static final Font SOURCE = Fonts.REGULAR.deriveFont(12f);
    private static final float PANEL_SIZE = 15;
    private static final float SMALL_PANEL_SIZE = 13.5f;

    private final Canvas canvas;
    private final Graphics2D g;
    private final ChartSpec spec;
    private double y = MARGIN - 6;

    private Page(Canvas canvas, ChartSpec spec) {
        this.canvas = canvas;
        this.g = canvas.g();
        this.spec = spec;
    }

    static void paint(Canvas canvas, ChartSpec spec) {
        var page = new Page(canvas, spec);
        page.background();
        page.heading();
        page.legend();
        page.panels(page.source());
    }

    private void background() {
        g.setColor(Color.WHITE);
        g.fillRect(0, 0, ChartSpec.WIDTH, spec.height());
    }

    private void heading() {
        write(TextBlock.wrapped(spec.heading().title(), TITLE, INSIDE), Ink.BLACK);
        write(TextBlock.wrapped(spec.heading().subtitle(), SUBTITLE, INSIDE), Ink.GREY);
        y += 6;
    }

    private void write(TextBlock text, Ink ink) {
        g.setColor(Strokes.color(ink));
        text.drawLeft(canvas, MARGIN, y);
        y += text.height();
    }

    /** Entries from left to right, on as many lines as needed; each label once. */
    private void legend() {
        var entries = entries();
        double x = MARGIN;
        for (var mark : entries) {
            var text = TextBlock.of(mark.label(), LEGEND);
            double width = Symbols.WIDTH + 6 + text.width() + GUTTER;
            if (x > MARGIN && x + width - GUTTER > MARGIN + INSIDE) {
                x = MARGIN;
                y += text.height() + 2;
            }
            Symbols.draw(g, mark, x, y + text.height() / 2);
            g.setColor(Strokes.color(Ink.BLACK));
            text.drawLeft(canvas, x + Symbols.WIDTH + 6, y);
            x += width;
        }
        y += entries.isEmpty() ? 0 : TextBlock.of(" ", LEGEND).lineHeight() + 8;
    }

    private Collection<Mark> entries() {
        var entries = new LinkedHashMap<String, Mark>();
        for (var panel : spec.panels()) {
            for (var mark : panel.marks()) {
                entries.putIfAbsent(mark.label(), mark);
            }
        }
        entries.remove("");
        return entries.values();
    }

    /** Draws the source line at the bottom and returns where it begins. */
    private double source() {
        var text = TextBlock.wrapped(spec.heading().source(), SOURCE, INSIDE);
        double top = spec.height() - 12 - text.height();
        g.setColor(Strokes.color(Ink.GREY));
        text.drawLeft(canvas, MARGIN, top);
        return top;
    }

    private void panels(double bottom) {
        int columns = spec.columns();
        int rows = (spec.panels().size() + columns - 1) / columns;
        int width = (INSIDE - (columns - 1) * GUTTER) / columns;
        int height = (int) ((bottom - 6 - y - (rows - 1) * GUTTER) / rows);
        var style = PanelPainter.Style.of(spec.panels(), width, columns == 1 ? PANEL_SIZE : SMALL_PANEL_SIZE);
        for (int i = 0; i < spec.panels().size(); i++) {
            int left = MARGIN + i % columns * (width + GUTTER);
            int top = (int) y + i / columns * (height + GUTTER);
            PanelPainter.paint(canvas, new Rectangle(left, top, width, height), spec.panels().get(i), style);
        }
    }
}
