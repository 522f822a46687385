package id.gapai.charts.build;

import id.gapai.charts.spec.Axis;
import id.gapai.charts.spec.Ink;
import id.gapai.charts.spec.Mark;
import id.gapai.charts.spec.Mark.Line;
import id.gapai.charts.spec.Mark.Note;
import id.gapai.charts.spec.Mark.Side;
import id.gapai.charts.spec.Mark.Stroke;
import id.gapai.model.array.Doubles;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Names beside dots, none over another or over a dot: each at the nearest free place to the right or left of its dot, and where that is not beside it,
 * with a thin line to it. Widths are those of an average letter, generously; a chart does not know its letters.
 */
final class Labels {
    /** Points of an average bold letter in a chart of one panel, and of a line. */
    private static final double LETTER = 8.1;

    private static final double LINE = 18;

    /** Half a dot with some room. */
    private static final double DOT = 7;

    /** From a dot to its name, beside it or at the end of a thin line. */
    private static final double NEAR = 7;

    private static final double FAR = 26;
    private static final int STEPS = 60;

    /** So that a thin line is straight though the renderer smooths. */
    private static final int PIECES = 120;

    private final Axis x;
    private final Axis y;
    private final double width;
    private final double height;
    private final List<Box> taken = new ArrayList<>();

    /**
     * @param width  of the plot in points, {@code height} likewise
     */
    Labels(Axis x, Axis y, double width, double height) {
        this.x = x;
        this.y = y;
        this.width = width;
        this.height = height;
    }

    /** A dot in data coordinates. */
    record Dot(String name, Ink ink, double x, double y) {}

    /**
     * Names and thin lines, the first dots having the first choice.
     *
     * @param all dots over which no name may lie
     */
    List<Mark> of(List<Dot> dots, List<Dot> all) {
        all.forEach(dot -> taken.add(box(dot)));
        var marks = new ArrayList<Mark>();
        dots.forEach(dot -> place(dot, marks));
        return marks;
    }

    /** A rectangle in points, from the lower left corner of the plot. */
    private record Box(double left, double bottom, double right, double top) {
        boolean meets(Box other) {
            return left < other.right && other.left < right && bottom < other.top && other.bottom < top;
        }
    }

    private Box box(Dot dot) {
        return new Box(across(dot) - DOT, up(dot) - DOT, across(dot) + DOT, up(dot) + DOT);
    }

    private double across(Dot dot) {
        return (dot.x() - x.min()) / (x.max() - x.min()) * width;
    }

    private double up(Dot dot) {
        return (dot.y() - y.min()) / (y.max() - y.min()) * height;
    }

    private void place(Dot dot, List<Mark> marks) {
        var place = IntStream.rangeClosed(0, STEPS)
                .boxed()
                .flatMap(step -> places(dot, step).stream())
                .filter(this::isFree)
                .findFirst()
                .orElseGet(() -> new Place(dot, Side.RIGHT, 0));
        taken.add(place.box());
        if (place.shift() != 0) {
            marks.add(place.line());
        }
        marks.add(place.note());
    }

    /** To the right before to the left, above before below. */
    private List<Place> places(Dot dot, int step) {
        double shift = step * LINE / 3;
        return step == 0
                ? List.of(new Place(dot, Side.RIGHT, 0), new Place(dot, Side.LEFT, 0))
                : List.of(
                        new Place(dot, Side.RIGHT, shift),
                        new Place(dot, Side.RIGHT, -shift),
                        new Place(dot, Side.LEFT, shift),
                        new Place(dot, Side.LEFT, -shift));
    }

    private boolean isFree(Place place) {
        var box = place.box();
        return box.left() >= 0 && box.right() <= width && box.bottom() >= 0 && box.top() <= height && taken.stream().noneMatch(box::meets);
    }

    /** A place for a name. */
    private final class Place {
        private final Dot dot;
        private final Side side;
        private final double shift;

        /** @param shift upwards, points */
        Place(Dot dot, Side side, double shift) {
            this.dot = dot;
            this.side = side;
            this.shift = shift;
        }

        double shift() {
            return shift;
        }

        private double reach() {
            return shift == 0 ? 0 : FAR;
        }

        private double anchor() {
            return across(dot) + (side == Side.RIGHT ? reach() : -reach());
        }

        /** From the edge of the dot on, which the name does not touch. */
        Box box() {
            double wide = NEAR + LETTER * dot.name().length();
            double left = side == Side.RIGHT ? anchor() + (shift == 0 ? DOT : 0) : anchor() - wide;
            double right = side == Side.RIGHT ? anchor() + wide : anchor() - (shift == 0 ? DOT : 0);
            return new Box(left, up(dot) + shift - LINE / 2, right, up(dot) + shift + LINE / 2);
        }

        Note note() {
            return new Note(dot.name(), dot.ink(), side, dataX(anchor()), dataY(up(dot) + shift));
        }

        Line line() {
            double end = anchor() + (side == Side.RIGHT ? NEAR - 3 : 3 - NEAR);
            return new Line("", Ink.LIGHT_GREY, Stroke.HAIR, between(dot.x(), dataX(end)), between(dot.y(), dataY(up(dot) + shift)));
        }
    }

    private static Doubles between(double from, double to) {
        return Doubles.generate(PIECES + 1, i -> from + (to - from) * i / PIECES);
    }

    private double dataX(double across) {
        return x.min() + across / width * (x.max() - x.min());
    }

    private double dataY(double up) {
        return y.min() + up / height * (y.max() - y.min());
    }
}
