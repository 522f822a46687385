package id.gapai.simulation.discover;

import java.util.Arrays;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** Paths with their uncertain numbers, and whether each is of interest. Immutable. */
public final class Cases {
    /** [numbers][n]. */
    private final double[][] values;

    private final boolean[] interesting;

    /**
     * @param values      [numbers][n]
     * @param interesting [n]
     */
    public Cases(double[][] values, boolean[] interesting) {
        if (Arrays.stream(values).anyMatch(row -> row.length != interesting.length)) {
            throw new IllegalArgumentException("numbers of other than " + interesting.length + " cases");
        }
        this.values = Arrays.stream(values).map(double[]::clone).toArray(double[][]::new);
        this.interesting = interesting.clone();
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
        return (int) IntStream.range(0, size()).filter(i -> interesting[i]).count();
    }

    boolean isInside(Box box, int i) {
        for (int j = 0; j < values.length; j++) {
            if (values[j][i] < box.low().get(j) || values[j][i] > box.high().get(j)) {
                return false;
            }
        }
        return true;
    }

    public Measure measure(Box box) {
        int inside = 0;
        int hits = 0;
        for (int i = 0; i < size(); i++) {
            if (isInside(box, i)) {
                inside++;
                hits += interesting[i] ? 1 : 0;
            }
        }
        return new Measure(inside, hits, size(), wanted());
    }

    /** Those that do not lie in a box. */
    Cases outside(Box box) {
        return where(i -> !isInside(box, i));
    }

    Cases where(IntPredicate kept) {
        int[] rows = IntStream.range(0, size()).filter(kept).toArray();
        var some = new boolean[rows.length];
        var taken = new double[values.length][rows.length];
        for (int r = 0; r < rows.length; r++) {
            some[r] = interesting[rows[r]];
            for (int j = 0; j < values.length; j++) {
                taken[j][r] = values[j][rows[r]];
            }
        }
        return new Cases(taken, some);
    }
}
