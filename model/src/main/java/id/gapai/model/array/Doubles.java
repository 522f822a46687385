package id.gapai.model.array;

import java.util.Arrays;
import java.util.function.IntToDoubleFunction;

/** An immutable sequence of doubles, compared by value. */
public final class Doubles {
    private final double[] values;

    private Doubles(double[] values) {
        this.values = values;
    }

    /** Copies the values. */
    public static Doubles of(double... values) {
        return new Doubles(values.clone());
    }

    /** The values {@code f(0) … f(size - 1)}. */
    public static Doubles generate(int size, IntToDoubleFunction f) {
        var values = new double[size];
        Arrays.setAll(values, f);
        return new Doubles(values);
    }

    /** {@code size} times the same value. */
    public static Doubles filled(int size, double value) {
        var values = new double[size];
        Arrays.fill(values, value);
        return new Doubles(values);
    }

    public int size() {
        return values.length;
    }

    public double get(int i) {
        return values[i];
    }

    public double sum() {
        double sum = 0;
        for (double v : values) {
            sum += v;
        }
        return sum;
    }

    /** A fresh array, the caller's to change. */
    public double[] toArray() {
        return values.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Doubles d && Arrays.equals(values, d.values);
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
