package id.gapai.charts.render;

import id.gapai.charts.spec.Mark;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;

/** The small pictures of marks in a legend. */
final class Symbols {
    static final int WIDTH = 24;
    private static final int DOT = 9;

    private Symbols() {}

    static void draw(Graphics2D g, Mark mark, double x, double middle) {
        if (mark instanceof Mark.Area area) {
            g.setColor(Strokes.color(area.ink()));
            g.fill(new Rectangle2D.Double(x, middle - 6, WIDTH, 12));
        } else if (mark instanceof Mark.Line line) {
            g.setColor(Strokes.color(line.ink()));
            g.setStroke(Strokes.of(line.stroke()));
            g.draw(new Line2D.Double(x, middle, x + WIDTH, middle));
        } else if (mark instanceof Mark.Dots dots) {
            g.setColor(Strokes.color(dots.ink()));
            drawDot(g, dots.filled(), x + WIDTH / 2.0, middle);
        }
    }

    private static void drawDot(Graphics2D g, boolean filled, double x, double y) {
        if (filled) {
            g.fill(circle(x, y, DOT));
        } else {
            ring(g, x, y, DOT);
        }
    }

    /** A circle in the colour set, white inside. */
    static void ring(Graphics2D g, double x, double y, int size) {
        var color = g.getColor();
        g.setColor(Color.WHITE);
        g.fill(circle(x, y, size));
        g.setColor(color);
        g.setStroke(new BasicStroke(2));
        g.draw(circle(x, y, size - 1));
    }

    private static Ellipse2D circle(double x, double y, double size) {
        return new Ellipse2D.Double(x - size / 2, y - size / 2, size, size);
    }
}
