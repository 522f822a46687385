package id.gapai.simulation.plot;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import org.knowm.xchart.ChartEncoder;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYChartBuilder;

/**
 * Draws, from the tables of JMH ({@code -rff FILE.csv}), one per number that was varied, how the time per path grows with it: the points
 * measured, and the straight line of least squares. Prints the line, how much of the variance it leaves, and the exponent with which the
 * time grows from one point to the next: 1 or less where it grows no faster than the number.
 */
public final class CostPlot {
    private CostPlot() {}

    /** @param arguments the folder with {@code NAME.csv} of every number NAME that was varied; the charts go there too */
    public static void main(String... arguments) throws IOException {
        var folder = Path.of(arguments[0]);
        for (var name : List.of("segments", "channels", "days", "strategies")) {
            var file = folder.resolve(name + ".csv");
            if (Files.exists(file)) {
                var points = points(name, Files.readAllLines(file));
                var line = Line.of(points);
                draw(name, points, line, folder.resolve("cost-" + name).toString());
                System.out.println(name + ": " + line + "; exponents " + exponents(points));
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

    /** d log time / d log number between neighbours. */
    private static List<String> exponents(TreeMap<Double, Double> points) {
        var exponents = new ArrayList<String>();
        for (double x : points.tailMap(points.firstKey(), false).keySet()) {
            double before = points.lowerKey(x);
            exponents.add(String.format(Locale.ROOT, "%.2f", Math.log(points.get(x) / points.get(before)) / Math.log(x / before)));
        }
        return exponents;
    }

    private static void draw(String name, TreeMap<Double, Double> points, Line line, String stem) throws IOException {
        XYChart chart = new XYChartBuilder()
                .width(600)
                .height(400)
                .title("Time per path by number of " + name)
                .xAxisTitle(name)
                .yAxisTitle("µs per path")
                .build();
        var xs = new ArrayList<>(points.keySet());
        chart.addSeries("measured", xs, new ArrayList<>(points.values())).setLineWidth(0);
        chart.addSeries("straight line", xs, xs.stream().map(line::at).toList());
        ChartEncoder.saveChart(chart, stem, "png");
    }

    /** The line of least squares, and the share of the variance that it explains. */
    private record Line(double start, double slope, double explained) {
        static Line of(TreeMap<Double, Double> points) {
            double meanX = mean(points.keySet());
            double meanY = mean(points.values());
            double xx = 0;
            double xy = 0;
            double yy = 0;
            for (var point : points.entrySet()) {
                xx += (point.getKey() - meanX) * (point.getKey() - meanX);
                xy += (point.getKey() - meanX) * (point.getValue() - meanY);
                yy += (point.getValue() - meanY) * (point.getValue() - meanY);
            }
            return new Line(meanY - xy / xx * meanX, xy / xx, xy * xy / (xx * yy));
        }

        private static double mean(Collection<Double> values) {
            return values.stream().mapToDouble(value -> value).average().orElseThrow();
        }

        double at(double x) {
            return start + slope * x;
        }

        @Override
        public String toString() {
            return String.format(Locale.ROOT, "%.0f + %.2f per one µs, R² %.4f", start, slope, explained);
        }
    }
}
