package id.gapai.charts.render;

import id.gapai.charts.spec.Mark;
import id.gapai.charts.spec.Panel;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYSeries;
import org.knowm.xchart.XYSeries.XYSeriesRenderStyle;
import org.knowm.xchart.style.XYStyler;
import org.knowm.xchart.style.lines.SeriesLines;
import org.knowm.xchart.style.markers.Marker;
import org.knowm.xchart.style.markers.SeriesMarkers;

/** Draws the marks of a panel with XChart, which here fills exactly the rectangle it is given. */
final class Plot {
    private static final Color NOTHING = new Color(255, 255, 255, 0);
    private static final int DOT = 9;

    private Plot() {}

    static void paint(Graphics2D g, Rectangle area, Panel panel) {
        var chart = new XYChart(area.width, area.height);
        bare(chart.getStyler());
        scale(chart.getStyler(), panel);
        for (var mark : panel.marks()) {
            add(chart, mark);
        }
        if (chart.getSeriesCollection().isEmpty()) {
            return;
        }
        var inner = (Graphics2D) g.create();
        inner.translate(area.x, area.y);
        chart.paint(inner, area.width, area.height);
        inner.dispose();
    }

    /**
     * Without anything but the marks: title, legend, axes and texts are drawn by {@link PanelPainter} and {@link Page}. Fonts
     * are set all the same, because XChart measures labels that it does not draw.
     */
    private static void bare(XYStyler styler) {
        styler.setBaseFont(Fonts.REGULAR);
        styler.setAxisTickLabelsFont(Fonts.REGULAR).setAxisTitleFont(Fonts.REGULAR);
        styler.setLegendFont(Fonts.REGULAR).setChartTitleFont(Fonts.REGULAR);
        styler.setChartPadding(0).setChartTitleVisible(false).setLegendVisible(false);
        styler.setPlotContentSize(1).setPlotBorderVisible(false);
        styler.setChartBackgroundColor(NOTHING).setPlotBackgroundColor(NOTHING);
        styler.setAxisTicksVisible(false).setAxisTitlesVisible(false).setPlotMargin(0);
        styler.setPlotGridLinesVisible(false).setPlotTicksMarksVisible(false);
        styler.setMarkerSize(DOT);
    }

    private static void scale(XYStyler styler, Panel panel) {
        styler.setXAxisMin(panel.x().min()).setXAxisMax(panel.x().max());
        styler.setYAxisMin(panel.y().min()).setYAxisMax(panel.y().max());
    }

    private static void add(XYChart chart, Mark mark) {
        var name = String.valueOf(chart.getSeriesCollection().size());
        if (mark instanceof Mark.Area area) {
            var series = chart.addSeries(name, area.xs().toArray(), area.ys().toArray());
            series.setXYSeriesRenderStyle(XYSeriesRenderStyle.PolygonArea);
            series.setFillColor(Strokes.color(area.ink()));
            series.setLineStyle(SeriesLines.NONE);
            series.setMarker(SeriesMarkers.NONE);
        } else if (mark instanceof Mark.Line line) {
            addLine(chart.addSeries(name, line.xs().toArray(), line.ys().toArray()), line);
        } else if (mark instanceof Mark.Dots dots) {
            addDots(chart.addSeries(name, dots.xs().toArray(), dots.ys().toArray()), dots);
        }
    }

    /** Smooth, because XChart draws other lines piece by piece, which restarts the dashes at every point. */
    private static void addLine(XYSeries series, Mark.Line line) {
        series.setXYSeriesRenderStyle(XYSeriesRenderStyle.Line);
        series.setLineColor(Strokes.color(line.ink()));
        series.setLineStyle(Strokes.of(line.stroke()));
        series.setMarker(SeriesMarkers.NONE);
        series.setSmooth(true);
    }

    private static void addDots(XYSeries series, Mark.Dots dots) {
        series.setXYSeriesRenderStyle(XYSeriesRenderStyle.Scatter);
        series.setMarkerColor(Strokes.color(dots.ink()));
        series.setMarker(dots.filled() ? SeriesMarkers.CIRCLE : new Ring());
    }

    /** A circle with a white inside. */
    private static final class Ring extends Marker {
        @Override
        public void paint(Graphics2D g, double x, double y, int size) {
            Symbols.ring(g, x, y, size);
        }
    }
}
