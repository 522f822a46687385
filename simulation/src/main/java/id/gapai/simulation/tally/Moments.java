package id.gapai.simulation.tally;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.math.BigInteger;

/** Count, sum and sum of squares of whole numbers, exact. */
public final class Moments implements Storable {
    private long count;
    private long sum;

    /** Sum of squares = 2^64 · squaresHigh + squaresLow, the latter without sign. */
    private long squaresHigh;

    private long squaresLow;

    /** @throws ArithmeticException if the sum leaves the range of {@code long} */
    public void add(long value) {
        add(1, value, Math.multiplyHigh(value, value), value * value);
    }

    /** Adds the first {@code size} values, whose squares are summed in one word as long as they surely fit. */
    void addAll(int[] values, int size) {
        long total = 0;
        long squares = 0;
        int before = 0;
        for (int i = 0; i < size; i++) {
            long value = values[i];
            if (squares < 0) {
                add(i - before, total, 0, squares);
                before = i;
                total = 0;
                squares = 0;
            }
            total += value;
            squares += value * value;
        }
        add(size - before, total, 0, squares);
    }

    /** Squares as 2^64 · high + low, the latter without sign. */
    private void add(int values, long total, long high, long low) {
        count += values;
        sum = Math.addExact(sum, total);
        squaresHigh += high;
        squaresLow += low;
        if (Long.compareUnsigned(squaresLow, low) < 0) {
            squaresHigh++;
        }
    }

    /** Adds what others hold; the order does not matter. */
    public void merge(Moments others) {
        count = Math.addExact(count, others.count);
        sum = Math.addExact(sum, others.sum);
        squaresHigh += others.squaresHigh;
        squaresLow += others.squaresLow;
        if (Long.compareUnsigned(squaresLow, others.squaresLow) < 0) {
            squaresHigh++;
        }
    }

    public long count() {
        return count;
    }

    public long sum() {
        return sum;
    }

    /** The mean; NaN of nothing. */
    public double mean() {
        return sum / (double) count;
    }

    /** Σ(value − mean)² / (count − 1), infinite for one value. */
    public double variance() {
        if (count < 2) {
            return Double.POSITIVE_INFINITY;
        }
        var n = BigInteger.valueOf(count);
        var total = BigInteger.valueOf(sum);
        return squares().multiply(n).subtract(total.multiply(total)).doubleValue() / count / (count - 1);
    }

    /** The standard error of the mean of independent values. */
    public double standardError() {
        return Math.sqrt(variance() / count);
    }

    private BigInteger squares() {
        var low = BigInteger.valueOf(squaresLow);
        var unsigned = squaresLow < 0 ? low.add(BigInteger.ONE.shiftLeft(Long.SIZE)) : low;
        return BigInteger.valueOf(squaresHigh).shiftLeft(Long.SIZE).add(unsigned);
    }

    @Override
    public void write(DataOutput out) throws IOException {
        out.writeLong(count);
        out.writeLong(sum);
        out.writeLong(squaresHigh);
        out.writeLong(squaresLow);
    }

    @Override
    public void read(DataInput in) throws IOException {
        count = in.readLong();
        sum = in.readLong();
        squaresHigh = in.readLong();
        squaresLow = in.readLong();
    }
}
