package id.gapai.charts.render;

import de.erichseifert.vectorgraphics2d.Processors;
import de.erichseifert.vectorgraphics2d.VectorGraphics2D;
import de.erichseifert.vectorgraphics2d.util.PageSize;
import id.gapai.charts.spec.ChartSpec;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** A chart as a file. The same description gives the same bytes. */
public final class Picture {
    /** Pixels per point, for projectors and print. */
    private static final int SCALE = 2;

    private Picture() {}

    /** A PNG of twice as many pixels as the description has points. */
    public static byte[] png(ChartSpec spec) {
        var image = new BufferedImage(
                SCALE * ChartSpec.WIDTH, SCALE * spec.height(), BufferedImage.TYPE_INT_RGB);
        var g = image.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        g.scale(SCALE, SCALE);
        Page.paint(new Canvas(g, new OutlineLettering()), spec);
        g.dispose();
        var out = new ByteArrayOutputStream();
        try (var memory = new MemoryCacheImageOutputStream(out)) {
            ImageIO.write(image, "png", memory);
        } catch (IOException e) {
            throw new UncheckedIOException(spec.id(), e);
        }
        return out.toByteArray();
    }

    /** An SVG element without prolog, with title and description for screen readers. */
    public static String svg(ChartSpec spec) {
        var g = new VectorGraphics2D();
        var texts = new SvgLettering();
        Page.paint(new Canvas(g, texts), spec);
        var size = new PageSize(0, 0, ChartSpec.WIDTH, spec.height());
        var out = new ByteArrayOutputStream();
        try {
            Processors.get("svg").getDocument(g.getCommands(), size).writeTo(out);
        } catch (IOException e) {
            throw new UncheckedIOException(spec.id(), e);
        }
        return SvgText.complete(out.toString(StandardCharsets.UTF_8), spec.heading(), texts.elements());
    }
}
