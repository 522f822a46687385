package id.gapai.charts.render;

import id.gapai.charts.spec.Axis;
import id.gapai.charts.spec.Ink;
import id.gapai.charts.spec.Mark;
import id.gapai.charts.spec.Panel;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/** Draws one panel into a rectangle: heading, grid, marks, tick labels and axis titles. */
final class PanelPainter {
    private static final int GAP = 7;
    private static final float WIDEST_LABEL = 290;

    private final Canvas canvas;
    private final Graphics2D g;
    private final Panel panel;
    private final Font font;
    private final Rectangle area;

    private PanelPainter(Canvas canvas, Rectangle cell, Panel panel, Style style) {
        this.canvas = canvas;
        this.g = canvas.g();
        this.panel = panel;
        this.font = Fonts.REGULAR.deriveFont(style.size());
        this.area = plotArea(cell, style.titleHeight());
    }

    /**
     * What panels of one picture share.
     *
     * @param size        of the letters, points
     * @param titleHeight kept for the title of each, points
     */
    record Style(float size, double titleHeight) {
        static Style of(List<Panel> panels, int cellWidth, float size) {
            double height = panels.stream()
                    .mapToDouble(panel -> titleBlock(panel, cellWidth, size).height())
                    .max()
                    .orElse(0);
            return new Style(size, height);
        }
    }

    static void paint(Canvas canvas, Rectangle cell, Panel panel, Style style) {
        var painter = new PanelPainter(canvas, cell, panel, style);
        painter.heading(cell, style);
        painter.grid();
        Plot.paint(canvas.g(), painter.area, panel);
        painter.labels();
        painter.notes();
    }

    private Rectangle plotArea(Rectangle cell, double titleHeight) {
        double top = titleHeight + verticalTitle().height() + tickHeight() / 2 + 2;
        double left = Math.max(widestLabel() + GAP, firstLabelOverhang());
        double right = TextBlock.of(lastLabel(), font).width() / 2 + 2;
        double bottom = tickHeight() + horizontalTitle().height() + GAP;
        return new Rectangle(cell.x + (int) left, cell.y + (int) top, (int) (cell.width - left - right), (int)
                (cell.height - top - bottom));
    }

    private static TextBlock titleBlock(Panel panel, int width, float size) {
        return TextBlock.wrapped(panel.title(), Fonts.BOLD.deriveFont(size), width);
    }

    private TextBlock verticalTitle() {
        return TextBlock.of(panel.y().title(), font);
    }

    private TextBlock horizontalTitle() {
        return TextBlock.of(panel.x().title(), font);
    }

    private double widestLabel() {
        return panel.y().ticks().stream()
                .mapToDouble(tick -> label(tick).width())
                .max()
                .orElse(0);
    }

    /** Half of a label that is centred on the left edge. */
    private double firstLabelOverhang() {
        return panel.x().ticks().stream()
                .filter(tick -> tick.at() == panel.x().min())
                .mapToDouble(tick -> TextBlock.of(tick.label(), font).width() / 2)
                .max()
                .orElse(0);
    }

    private String lastLabel() {
        return panel.x().ticks().stream()
                .map(Axis.Tick::label)
                .filter(label -> !label.isEmpty())
                .reduce("", (a, b) -> b);
    }

    /** Two lines at most; a longer label is set smaller. */
    private TextBlock label(Axis.Tick tick) {
        var text = TextBlock.wrapped(tick.label(), font, WIDEST_LABEL);
        return text.lines() <= 2 ? text : TextBlock.wrapped(tick.label(), smaller(), WIDEST_LABEL);
    }

    private Font smaller() {
        return font.deriveFont(font.getSize2D() * 0.85f);
    }

    private double tickHeight() {
        return TextBlock.of(" ", font).lineHeight();
    }

    /** The title stands at the bottom of the height kept for it. */
    private void heading(Rectangle cell, Style style) {
        var title = titleBlock(panel, cell.width, style.size());
        double bottom = cell.y + style.titleHeight();
        g.setColor(Strokes.color(Ink.BLACK));
        title.drawLeft(canvas, cell.x, bottom - title.height());
        g.setColor(Strokes.color(Ink.GREY));
        verticalTitle().drawLeft(canvas, cell.x, bottom);
    }

    private void grid() {
        g.setColor(Strokes.color(Ink.GRID));
        g.setStroke(Strokes.of(Mark.Stroke.HAIR));
        for (var tick : lines(panel.x())) {
            g.draw(new Line2D.Double(x(tick.at()), area.y, x(tick.at()), area.getMaxY()));
        }
        for (var tick : lines(panel.y())) {
            g.draw(new Line2D.Double(area.x, y(tick.at()), area.getMaxX(), y(tick.at())));
        }
    }

    private static List<Axis.Tick> lines(Axis axis) {
        return axis.ticks().stream().filter(Axis.Tick::line).toList();
    }

    private void labels() {
        g.setColor(Strokes.color(Ink.BLACK));
        for (var tick : panel.y().ticks()) {
            var text = label(tick);
            text.drawRight(canvas, area.x - GAP, y(tick.at()) - text.height() / 2);
        }
        for (var tick : panel.x().ticks()) {
            TextBlock.of(tick.label(), font).drawCentred(canvas, x(tick.at()), area.getMaxY() + GAP - 2);
        }
        g.setColor(Strokes.color(Ink.GREY));
        var title = horizontalTitle();
        title.drawCentred(canvas, area.getCenterX(), area.getMaxY() + GAP + tickHeight());
    }

    private void notes() {
        for (var mark : panel.marks()) {
            if (mark instanceof Mark.Note note) {
                draw(note);
            }
        }
    }

    private void draw(Mark.Note note) {
        var text = TextBlock.of(note.text(), Fonts.BOLD.deriveFont(font.getSize2D()));
        boolean right = note.side() == Mark.Side.RIGHT;
        double left = x(note.x()) + (right ? GAP : -GAP - text.width());
        double top = y(note.y()) - text.height() / 2;
        g.setColor(Strokes.color(Ink.HALO));
        g.fill(new Rectangle2D.Double(left - 2, top, text.width() + 4, text.height()));
        g.setColor(Strokes.color(note.ink()));
        text.drawLeft(canvas, left, top);
    }

    private double x(double value) {
        return area.x + (value - panel.x().min()) / (panel.x().max() - panel.x().min()) * area.width;
    }

    private double y(double value) {
        return area.getMaxY() - (value - panel.y().min()) / (panel.y().max() - panel.y().min()) * area.height;
    }
}
