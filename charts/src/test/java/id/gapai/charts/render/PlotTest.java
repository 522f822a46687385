package id.gapai.charts.render;

import static org.assertj.core.api.Assertions.assertThat;

import id.gapai.charts.spec.Axis;
import id.gapai.charts.spec.Ink;
import id.gapai.charts.spec.Mark;
import id.gapai.charts.spec.Panel;
import id.gapai.model.array.Doubles;
import java.awt.Color;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.util.List;
import org.junit.jupiter.api.Test;

/** XChart must place data where the labels drawn around it say. */
class PlotTest {
    private static final Axis X = new Axis("", 10, 30, List.of());
    private static final Axis Y = new Axis("", -1, 1, List.of());
    private static final Rectangle AREA = new Rectangle(40, 30, 200, 100);
    private static final int WHITE = Color.WHITE.getRGB();

    @Test
    void aBoxFillsItsPartOfTheRectangleToThePixel() {
        var image = paint(Mark.Area.box("", Ink.BLACK, 15, 25, 0, 1));
        assertThat(inked(image)).isEqualTo(new Rectangle(90, 30, 100, 50));
    }

    @Test
    void whatLiesOutsideTheAxesIsCutOff() {
        var image = paint(Mark.Area.box("", Ink.BLACK, 0, 100, -5, 5));
        assertThat(inked(image)).isEqualTo(AREA);
    }

    @Test
    void aDashedLineHasGapsHoweverDenseItsPoints() {
        var xs = Doubles.generate(201, i -> 10 + i / 10.0);
        var image = paint(new Mark.Line("", Ink.BLACK, Mark.Stroke.DASHED, xs, Doubles.filled(201, 0)));
        int gaps = 0;
        for (int x = AREA.x + 1; x < AREA.getMaxX(); x++) {
            gaps += image.getRGB(x, 80) == WHITE && image.getRGB(x - 1, 80) != WHITE ? 1 : 0;
        }
        assertThat(gaps).isBetween(14, 19);
    }

    @Test
    void aHollowDotIsWhiteInside() {
        var dot = new Mark.Dots("", Ink.BLACK, false, Doubles.of(20), Doubles.of(0));
        var image = paint(Mark.Area.box("", Ink.BLUE, 10, 30, -1, 1), dot);
        assertThat(image.getRGB(140, 80)).isEqualTo(WHITE);
    }

    @Test
    void aPanelWithoutMarksStaysEmpty() {
        assertThat(inked(paint())).isEqualTo(new Rectangle());
    }

    private static BufferedImage paint(Mark... marks) {
        var image = new BufferedImage(300, 200, BufferedImage.TYPE_INT_RGB);
        var g = image.createGraphics();
        g.setColor(Color.WHITE);
        g.fillRect(0, 0, 300, 200);
        Plot.paint(g, AREA, new Panel("", X, Y, List.of(marks)));
        g.dispose();
        return image;
    }

    /** The smallest rectangle around everything that is not white. */
    private static Rectangle inked(BufferedImage image) {
        var box = new Rectangle(0, 0, -1, -1);
        for (int x = 0; x < image.getWidth(); x++) {
            for (int y = 0; y < image.getHeight(); y++) {
                if (image.getRGB(x, y) != WHITE) {
                    box.add(new Rectangle(x, y, 1, 1));
                }
            }
        }
        return box.width < 0 ? new Rectangle() : box;
    }
}
