package id.gapai.simulation.discover;

import java.util.Arrays;
import java.util.Comparator;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** Paths with their uncertain numbers, and whether each is of interest. Immutable. */
public final class Cases {
    /** [numbers][n]. */
    private final double[][] values;

    private final boolean[] interesting;
    private final int wanted;

    /** [numbers][n] the cases by size of each number. */
    private final int[][] order;

    /**
     * @param values      [numbers][n]
     * @param interesting [n]
     */
    public Cases(double[][] values, boolean[] interesting) {
        this(Arrays.stream(values).map(double[]::clone).toArray(double[][]::new), interesting.clone(), orders(values, interesting.length));
    }

    private Cases(double[][] values, boolean[] interesting, int[][] order) {
        this.values = values;
        this.interesting = interesting;
        this.order = order;
        wanted = (int) IntStream.range(0, interesting.length).filter(i -> interesting[i]).count();
    }

    private static int[][] orders(double[][] values, int n) {
        if (Arrays.stream(values).anyMatch(row -> row.length != n)) {
            throw new IllegalArgumentException("numbers of other than " + n + " cases");
        }
        return Arrays.stream(values)
                .map(row -> IntStream.range(0, n)
                        .boxed()
                        .sorted(Comparator.comparingDouble(i -> row[i]))
                        .mapToInt(Integer::intValue)
                        .toArray())
                .toArray(int[][]::new);
    }

    public int size() {
        return interesting.length;
    }

    /** How many uncertain numbers there are. */
    public int numbers() {
        return values.length;
    }

    double value(int number, int i) {
        return values[number][i];
    }

    boolean isInteresting(int i) {
        return interesting[i];
    }

    /** How many are of interest. */
    public int wanted() {
        return wanted;
    }

    /** [n] whether each lies in a box. */
    boolean[] inside(Box box) {
        var inside = new boolean[size()];
        Arrays.fill(inside, true);
        for (int number : box.restricted()) {
            keep(values[number], box.low().get(number), box.high().get(number), inside);
        }
        return inside;
    }

    private static void keep(double[] row, double low, double high, boolean[] inside) {
        for (int i = 0; i < row.length; i++) {
            inside[i] &= row[i] >= low && row[i] <= high;
        }
    }

    public Measure measure(Box box) {
        boolean[] inside = inside(box);
        int count = 0;
        int hits = 0;
        for (int i = 0; i < inside.length; i++) {
            count += inside[i] ? 1 : 0;
            hits += inside[i] && interesting[i] ? 1 : 0;
        }
        return new Measure(count, hits, size(), wanted());
    }

    /** Those that do not lie in a box. */
    Cases outside(Box box) {
        boolean[] inside = inside(box);
        return where(i -> !inside[i]);
    }

    Cases where(IntPredicate kept) {
        int[] rows = IntStream.range(0, size()).filter(kept).toArray();
        var place = new int[size()];
        Arrays.fill(place, -1);
        var some = new boolean[rows.length];
        for (int r = 0; r < rows.length; r++) {
            place[rows[r]] = r;
            some[r] = interesting[rows[r]];
        }
        return new Cases(
                Arrays.stream(values).map(row -> Arrays.stream(rows).mapToDouble(i -> row[i]).toArray()).toArray(double[][]::new),
                some,
                Arrays.stream(order).map(row -> Arrays.stream(row).map(i -> place[i]).filter(r -> r >= 0).toArray()).toArray(int[][]::new));
    }

    /** [n] the cases by size of a number. */
    IntStream bySize(int number) {
        return Arrays.stream(order[number]);
    }
}
