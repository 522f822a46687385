package id.gapai.simulation.plot;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import org.knowm.xchart.ChartEncoder;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYChartBuilder;

/**
 * Draws, from the tables of JMH ({@code -rff FILE.csv}), one per number that was varied, how the time per path grows with it: the points
 * measured, and the straight line of least squares.
 */
public final class CostPlot {
    private CostPlot() {}

    /** @param arguments the folder with {@code NAME.csv} of every number NAME that was varied; the charts go there too */
    public static void main(String... arguments) throws IOException {
        var folder = Path.of(arguments[0]);
        for (var name : List.of("segments", "channels", "days", "strategies")) {
            var file = folder.resolve(name + ".csv");
            if (Files.exists(file)) {
                draw(name, points(name, Files.readAllLines(file)), folder.resolve("cost-" + name).toString());
            }
        }
    }

    /** Microseconds per path by the number varied. */
    private static TreeMap<Double, Double> points(String name, List<String> lines) {
        var header = cells(lines.get(0));
        int x = header.indexOf("Param: " + name);
        int y = header.indexOf("Score");
        var points = new TreeMap<Double, Double>();
        for (var line : lines.subList(1, lines.size())) {
            var cells = cells(line);
            points.put(Double.valueOf(cells.get(x)), Double.valueOf(cells.get(y)));
        }
        return points;
    }

    private static List<String> cells(String line) {
        return Arrays.stream(line.split(",")).map(cell -> cell.replace("\"", "")).toList();
    }

    private static void draw(String name, TreeMap<Double, Double> points, String stem) throws IOException {
        XYChart chart = new XYChartBuilder()
                .width(600)
                .height(400)
                .title("Time per path by number of " + name)
                .xAxisTitle(name)
                .yAxisTitle("µs per path")
                .build();
        var xs = new ArrayList<>(points.keySet());
        chart.addSeries("measured", xs, new ArrayList<>(points.values())).setLineWidth(0);
        chart.addSeries("straight line", xs, line(points));
        ChartEncoder.saveChart(chart, stem, "png");
    }

    private static List<Double> line(TreeMap<Double, Double> points) {
        double n = points.size();
        double meanX = points.keySet().stream().mapToDouble(x -> x).sum() / n;
        double meanY = points.values().stream().mapToDouble(y -> y).sum() / n;
        double over = 0;
        double under = 0;
        for (var point : points.entrySet()) {
            over += (point.getKey() - meanX) * (point.getValue() - meanY);
            under += (point.getKey() - meanX) * (point.getKey() - meanX);
        }
        double slope = over / under;
        return points.keySet().stream().map(x -> meanY + slope * (x - meanX)).toList();
    }
}
