package id.gapai.simulation.discover;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The patient rule induction method (J. H. Friedman and N. I. Fisher, "Bump hunting in high-dimensional data", Statistics and Computing 9,
 * 1999): from a box that holds everything, a small part of its cases is peeled off again and again, at the end of that number which leaves
 * the greatest share of cases of interest; then parts are pasted back as long as that raises the share.
 */
final class Peeling {
    /** Share of the cases in the box that is taken away, or put back, at a time. */
    private static final double PART = 0.05;

    private final Cases cases;

    /** [numbers][n] cases by size of each number. */
    private final int[][] order;

    private final boolean[] inside;
    private Box box;

    private Peeling(Cases cases) {
        this.cases = cases;
        order = new int[cases.numbers()][];
        for (int j = 0; j < order.length; j++) {
            int number = j;
            order[j] = IntStream.range(0, cases.size())
                    .boxed()
                    .sorted(Comparator.comparingDouble(i -> cases.value(number, i)))
                    .mapToInt(Integer::intValue)
                    .toArray();
        }
        inside = new boolean[cases.size()];
        enter(Box.all(cases.numbers()));
    }

    /** A slice at one end of a number, with what would be left, or what there would be, of the box. */
    private record Slice(Box box, int inside, int interesting) {
        double density() {
            return interesting / (double) inside;
        }
    }

    /**
     * Boxes from everything to the smallest one, after which no further peel leaves enough cases.
     *
     * @param least cases that a box must hold
     */
    static List<Box> trajectory(Cases cases, int least) {
        var peeling = new Peeling(cases);
        var boxes = new ArrayList<Box>(List.of(peeling.box));
        for (var next = peeling.peel(least); next != null; next = peeling.peel(least)) {
            peeling.enter(next.box());
            boxes.add(next.box());
        }
        return boxes;
    }

    /** The box with parts pasted back where that raises its density. */
    static Box pasted(Cases cases, Box box) {
        var pasting = new Peeling(cases);
        pasting.enter(box);
        for (var next = pasting.paste(); next != null; next = pasting.paste()) {
            pasting.enter(next.box());
        }
        return pasting.box;
    }

    private void enter(Box next) {
        box = next;
        for (int i = 0; i < inside.length; i++) {
            inside[i] = cases.isInside(next, i);
        }
    }

    /** The best slice to cut off; null if each leaves too few. */
    private Slice peel(int least) {
        Slice best = null;
        for (int j = 0; j < order.length; j++) {
            int[] row = within(j);
            for (var slice : new Slice[] {cutBelow(row, j), cutAbove(row, j)}) {
                boolean allowed = slice != null && slice.inside() >= least;
                if (allowed && (best == null || slice.density() > best.density())) {
                    best = slice;
                }
            }
        }
        return best;
    }

    /** Cases in the box by size of a number. */
    private int[] within(int number) {
        int[] row = new int[order[number].length];
        int size = 0;
        for (int i : order[number]) {
            if (inside[i]) {
                row[size++] = i;
            }
        }
        return Arrays.copyOf(row, size);
    }

    private static int part(int size) {
        return Math.max(1, (int) (PART * size));
    }

    /** Null if all cases are alike in the number. */
    private Slice cutBelow(int[] row, int number) {
        int first = part(row.length);
        while (first < row.length && cases.value(number, row[first]) == cases.value(number, row[0])) {
            first++;
        }
        return first >= row.length
                ? null
                : slice(row, first, row.length, box.with(number, cases.value(number, row[first]), box.high().get(number)));
    }

    private Slice cutAbove(int[] row, int number) {
        int last = row.length - 1 - part(row.length);
        while (last >= 0 && cases.value(number, row[last]) == cases.value(number, row[row.length - 1])) {
            last--;
        }
        return last < 0 ? null : slice(row, 0, last + 1, box.with(number, box.low().get(number), cases.value(number, row[last])));
    }

    /** Ties at the new bound stay inside with it. */
    private Slice slice(int[] row, int from, int to, Box next) {
        int number = changed(next);
        int first = from;
        while (first > 0 && cases.value(number, row[first - 1]) >= next.low().get(number)) {
            first--;
        }
        int end = to;
        while (end < row.length && cases.value(number, row[end]) <= next.high().get(number)) {
            end++;
        }
        int hits = 0;
        for (int r = first; r < end; r++) {
            hits += cases.isInteresting(row[r]) ? 1 : 0;
        }
        return new Slice(next, end - first, hits);
    }

    private int changed(Box next) {
        return IntStream.range(0, order.length)
                .filter(j -> next.low().get(j) != box.low().get(j) || next.high().get(j) != box.high().get(j))
                .findFirst()
                .orElseThrow();
    }

    /** The best extension; null if none raises the density. */
    private Slice paste() {
        var now = cases.measure(box);
        Slice best = null;
        for (int j : box.restricted()) {
            for (var wider : List.of(extendedBelow(j, part(now.inside())), extendedAbove(j, part(now.inside())))) {
                var measure = cases.measure(wider);
                var slice = new Slice(wider, measure.inside(), measure.interesting());
                double reached = best == null ? now.density() : best.density();
                if (measure.inside() > now.inside() && slice.density() > reached) {
                    best = slice;
                }
            }
        }
        return best;
    }

    private Box extendedBelow(int number, int part) {
        if (box.low().get(number) == Double.NEGATIVE_INFINITY) {
            return box;
        }
        var wide = box.with(number, Double.NEGATIVE_INFINITY, box.high().get(number));
        int left = part;
        for (int r = order[number].length - 1; r >= 0; r--) {
            int i = order[number][r];
            if (cases.value(number, i) < box.low().get(number) && cases.isInside(wide, i) && --left == 0) {
                return box.with(number, cases.value(number, i), box.high().get(number));
            }
        }
        return wide;
    }

    private Box extendedAbove(int number, int part) {
        if (box.high().get(number) == Double.POSITIVE_INFINITY) {
            return box;
        }
        var wide = box.with(number, box.low().get(number), Double.POSITIVE_INFINITY);
        int left = part;
        for (int i : order[number]) {
            if (cases.value(number, i) > box.high().get(number) && cases.isInside(wide, i) && --left == 0) {
                return box.with(number, box.low().get(number), cases.value(number, i));
            }
        }
        return wide;
    }
}
