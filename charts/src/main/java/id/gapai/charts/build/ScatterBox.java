package id.gapai.charts.build;

import id.gapai.charts.spec.Axis;
import id.gapai.charts.spec.Axis.Tick;
import id.gapai.charts.spec.ChartSpec;
import id.gapai.charts.spec.ChartSpec.Heading;
import id.gapai.charts.spec.FigureTable;
import id.gapai.charts.spec.Ink;
import id.gapai.charts.spec.Mark;
import id.gapai.charts.spec.Mark.Area;
import id.gapai.charts.spec.Mark.Dots;
import id.gapai.charts.spec.Panel;
import id.gapai.model.array.Doubles;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleFunction;
import java.util.stream.IntStream;

/**
 * Paths as dots over two uncertain numbers, those of interest in another colour, and the box in which they gather.
 *
 * @param x     number to the right, {@code y} upwards
 * @param isOf  by path, whether it is of interest
 * @param label of the paths of interest, {@code other} of the others, {@code box} of the box
 */
public record ScatterBox(
        String id, Heading heading, Scale x, Scale y, List<Boolean> isOf, String label, String other, String box, FigureTable table) {
    private static final double MARGIN = 0.03;
    private static final int INTERVALS = 5;

    /** Share of the paths at each end of a number that is not drawn. */
    private static final double EDGE = 0.01;

    /**
     * One number on all paths.
     *
     * @param low  bound of the box, −∞ for none; {@code high} likewise
     * @param text of a value
     */
    public record Scale(String title, Doubles values, double low, double high, DoubleFunction<String> text) {
        private double level(double level) {
            double[] sorted = values.toArray();
            Arrays.sort(sorted);
            return sorted[(int) Math.round(level * (sorted.length - 1))];
        }

        /** Without the few far away, and with the bounds of the box. */
        double least() {
            double least = level(EDGE);
            return low > Double.NEGATIVE_INFINITY ? Math.min(low, least) : least;
        }

        double greatest() {
            double greatest = level(1 - EDGE);
            return high < Double.POSITIVE_INFINITY ? Math.max(high, greatest) : greatest;
        }

        Axis axis() {
            double width = Math.max(greatest() - least(), 1e-12);
            double step = Scales.roundStep(width / INTERVALS);
            double from = least() - MARGIN * width;
            double to = greatest() + MARGIN * width;
            var ticks = new ArrayList<Tick>();
            for (double at = Math.ceil(from / step); at * step <= to; at++) {
                ticks.add(new Tick(at * step, text.apply(at * step), true));
            }
            return new Axis(title, from, to, ticks);
        }
    }

    public ScatterBox {
        isOf = List.copyOf(isOf);
    }

    /** The picture. */
    public ChartSpec chart() {
        var across = x.axis();
        var up = y.axis();
        var marks = new ArrayList<Mark>();
        marks.add(Area.box(
                box,
                Ink.BAND_90,
                Math.max(across.min(), x.low()),
                Math.min(across.max(), x.high()),
                Math.max(up.min(), y.low()),
                Math.min(up.max(), y.high())));
        marks.add(dots(other, Ink.LIGHT_GREY, false, across, up));
        marks.add(dots(label, Ink.VERMILLION, true, across, up));
        marks.removeIf(mark -> mark instanceof Dots dots && dots.xs().size() == 0);
        return ChartSpec.of(id, heading, new Panel("", across, up, marks), table);
    }

    private Mark dots(String name, Ink ink, boolean of, Axis across, Axis up) {
        int[] some = IntStream.range(0, isOf.size())
                .filter(i -> isOf.get(i) == of && isOn(across, x.values().get(i)) && isOn(up, y.values().get(i)))
                .toArray();
        return new Dots(name, ink, true, Doubles.generate(some.length, i -> x.values().get(some[i])), Doubles.generate(some.length, i -> y.values().get(some[i])));
    }

    private static boolean isOn(Axis axis, double value) {
        return value >= axis.min() && value <= axis.max();
    }
}
