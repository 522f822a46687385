package id.gapai.model.array;

import java.util.Arrays;
import java.util.function.IntUnaryOperator;

/** An immutable sequence of ints, compared by value. */
public final class Ints {
    private final int[] values;

    private Ints(int[] values) {
        this.values = values;
    }

    /** Copies the values. */
    public static Ints of(int... values) {
        return new Ints(values.clone());
    }

    /** The values {@code f(0) … f(size - 1)}. */
    public static Ints generate(int size, IntUnaryOperator f) {
        var values = new int[size];
        Arrays.setAll(values, f);
        return new Ints(values);
    }

    /** {@code size} times the same value. */
    public static Ints filled(int size, int value) {
        var values = new int[size];
        Arrays.fill(values, value);
        return new Ints(values);
    }

    public int size() {
        return values.length;
    }

    public int get(int i) {
        return values[i];
    }

    public long sum() {
        long sum = 0;
        for (int v : values) {
            sum += v;
        }
        return sum;
    }

    /** A fresh array, the caller's to change. */
    public int[] toArray() {
        return values.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Ints ints && Arrays.equals(values, ints.values);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(values);
    }

    @Override
    public String toString() {
        return Arrays.toString(values);
    }
}
