package id.gapai.charts.render;

import id.gapai.charts.spec.Ink;
import id.gapai.charts.spec.Mark;
import java.awt.BasicStroke;
import java.awt.Color;

/** How inks and strokes of a description look in Java 2D. */
final class Strokes {
    private static final float[] DASH = {7, 5};

    private Strokes() {}

    static Color color(Ink ink) {
        return new Color(ink.rgb() >> 16 & 0xFF, ink.rgb() >> 8 & 0xFF, ink.rgb() & 0xFF, ink.alpha());
    }

    static BasicStroke of(Mark.Stroke stroke) {
        return switch (stroke) {
            case HAIR -> plain(0.8f);
            case THIN -> plain(1.4f);
            case NORMAL -> plain(2.2f);
            case THICK -> plain(7f);
            case DASHED -> new BasicStroke(2f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, DASH, 0);
        };
    }

    private static BasicStroke plain(float width) {
        return new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND);
    }
}
