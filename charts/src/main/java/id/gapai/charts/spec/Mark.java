package id.gapai.charts.spec;

import id.gapai.model.array.Doubles;

/** Something drawn at data coordinates. A mark with a label has an entry in the legend. */
public sealed interface Mark {
    /** Text of the legend; empty for none. */
    String label();

    /** A filled polygon, closed by itself. */
    record Area(String label, Ink ink, Doubles xs, Doubles ys) implements Mark {
        /** The band between two curves over the same xs. */
        public static Area between(String label, Ink ink, Doubles xs, Doubles low, Doubles high) {
            int n = xs.size();
            return new Area(
                    label,
                    ink,
                    Doubles.generate(2 * n, i -> xs.get(i < n ? i : 2 * n - 1 - i)),
                    Doubles.generate(2 * n, i -> i < n ? high.get(i) : low.get(2 * n - 1 - i)));
        }

        public static Area box(String label, Ink ink, double x0, double x1, double y0, double y1) {
            return new Area(label, ink, Doubles.of(x0, x1, x1, x0), Doubles.of(y0, y0, y1, y1));
        }
    }

    /** A line; points that are not on a horizontal or vertical piece must lie close together, as the renderer smooths. */
    record Line(String label, Ink ink, Stroke stroke, Doubles xs, Doubles ys) implements Mark {
        public static Line horizontal(String label, Ink ink, Stroke stroke, double y, double x0, double x1) {
            return new Line(label, ink, stroke, Doubles.of(x0, x1), Doubles.of(y, y));
        }

        public static Line vertical(String label, Ink ink, Stroke stroke, double x, double y0, double y1) {
            return new Line(label, ink, stroke, Doubles.of(x, x), Doubles.of(y0, y1));
        }
    }

    /** Round marks, filled or hollow. */
    record Dots(String label, Ink ink, boolean filled, Doubles xs, Doubles ys) implements Mark {
        public static Dots at(String label, Ink ink, double x, double y) {
            return new Dots(label, ink, true, Doubles.of(x), Doubles.of(y));
        }
    }

    /** A short text beside a point, vertically centred on it. */
    record Note(String text, Ink ink, Side side, double x, double y) implements Mark {
        @Override
        public String label() {
            return "";
        }
    }

    enum Stroke {
        HAIR,
        THIN,
        NORMAL,
        THICK,
        DASHED
    }

    /** Where a note stands, seen from its point. */
    enum Side {
        LEFT,
        RIGHT
    }
}
