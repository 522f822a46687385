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

    /**
     * One number on all paths.
     *
     * @param low  bound of the box, −∞ for none; {@code high} likewise
     * @param text of a value
     */
    public record Scale(String title, Doubles values, double low, double high, DoubleFunction<String> text) {
        double least() {
            return IntStream.range(0, values.size()).mapToDouble(values::get).min().orElse(0);
        }

        double greatest() {
            return IntStream.range(0, values.size()).mapToDouble(values::get).max().orElse(1);
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
        marks.add(dots(other, Ink.LIGHT_GREY, false));
        marks.add(dots(label, Ink.VERMILLION, true));
        return ChartSpec.of(id, heading, new Panel("", across, up, marks), table);
    }

    private Mark dots(String name, Ink ink, boolean of) {
        int[] some = IntStream.range(0, isOf.size()).filter(i -> isOf.get(i) == of).toArray();
        return new Dots(name, ink, true, Doubles.generate(some.length, i -> x.values().get(some[i])), Doubles.generate(some.length, i -> y.values().get(some[i])));
    }
}
