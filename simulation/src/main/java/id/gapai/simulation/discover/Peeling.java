package id.gapai.simulation.discover;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The patient rule induction method (J. H. Friedman and N. I. Fisher, "Bump hunting in high-dimensional data", Statistics and Computing 9,
 * 1999): from a box that holds everything, a small part of its cases is peeled off again and again, at the end of that number which leaves
 * the greatest share of cases of interest. Mutable, for one search.
 */
final class Peeling {
    /** Share of the cases in the box that is taken away at a time. */
    static final double PART = 0.05;

    private final Cases cases;

    /** [numbers][m] cases in the box by size of each number. */
    private final int[][] order;

    private Box box;
    private Measure measure;

    private Peeling(Cases cases) {
        this.cases = cases;
        order = IntStream.range(0, cases.numbers()).mapToObj(j -> cases.bySize(j).toArray()).toArray(int[][]::new);
        box = Box.all(cases.numbers());
        measure = cases.measure(box);
    }

    /**
     * Cases at one end of a number that may be cut off.
     *
     * @param bound of the number for those that stay
     * @param cut   how many go, {@code interesting} of them of interest
     */
    private record Slice(int number, boolean low, double bound, int cut, int interesting) {}

    /** A box on the way with its measure. */
    record Stop(Box box, Measure measure) {}

    /**
     * Boxes from everything to the smallest one, after which no further peel leaves enough cases.
     *
     * @param least cases that a box must hold
     */
    static List<Stop> trajectory(Cases cases, int least) {
        var peeling = new Peeling(cases);
        var boxes = new ArrayList<>(List.of(peeling.stop()));
        while (peeling.peel(least)) {
            boxes.add(peeling.stop());
        }
        return boxes;
    }

    private Stop stop() {
        return new Stop(box, measure);
    }

    /** Cuts off the best slice; false if each leaves too few. */
    private boolean peel(int least) {
        Slice best = null;
        for (int j = 0; j < order.length; j++) {
            for (var slice : new Slice[] {slice(j, true), slice(j, false)}) {
                boolean allowed = measure.inside() - slice.cut() >= least && slice.cut() > 0;
                if (allowed && (best == null || density(slice) > density(best))) {
                    best = slice;
                }
            }
        }
        if (best != null) {
            cut(best);
        }
        return best != null;
    }

    /** Share of cases of interest among those that would stay. */
    private double density(Slice slice) {
        return (measure.interesting() - slice.interesting()) / (double) (measure.inside() - slice.cut());
    }

    static int part(int size) {
        return Math.max(1, (int) (PART * size));
    }

    /** At least a part; cases that are alike in the number go together, so that it may be all of them. */
    private Slice slice(int number, boolean low) {
        int[] row = order[number];
        int end = part(row.length);
        while (end < row.length && value(number, end, low) == value(number, end - 1, low)) {
            end++;
        }
        int hits = 0;
        for (int r = 0; r < end; r++) {
            hits += cases.isInteresting(row[place(row, r, low)]) ? 1 : 0;
        }
        return new Slice(number, low, end < row.length ? value(number, end, low) : Double.NaN, end, hits);
    }

    /** Of the case that is so far from the low, or from the high end. */
    private double value(int number, int rank, boolean low) {
        int[] row = order[number];
        return cases.value(number, row[place(row, rank, low)]);
    }

    private static int place(int[] row, int rank, boolean low) {
        return low ? rank : row.length - 1 - rank;
    }

    private void cut(Slice slice) {
        int number = slice.number();
        box = slice.low()
                ? box.with(number, slice.bound(), box.high().get(number))
                : box.with(number, box.low().get(number), slice.bound());
        measure = new Measure(
                measure.inside() - slice.cut(), measure.interesting() - slice.interesting(), measure.cases(), measure.wanted());
        for (int j = 0; j < order.length; j++) {
            order[j] = Arrays.stream(order[j]).filter(i -> stays(i, slice)).toArray();
        }
    }

    private boolean stays(int i, Slice slice) {
        double value = cases.value(slice.number(), i);
        return slice.low() ? value >= slice.bound() : value <= slice.bound();
    }
}
