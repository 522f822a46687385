package id.gapai.charts.render;

import java.awt.Graphics2D;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;

/** Fills the outlines of the letters. */
final class OutlineLettering implements Lettering {
    @Override
    public void write(Graphics2D g, Line line, double left, double baseline) {
        var layout = new TextLayout(line.text(), line.font(), TextBlock.CONTEXT);
        g.fill(layout.getOutline(AffineTransform.getTranslateInstance(left, baseline)));
    }
}
