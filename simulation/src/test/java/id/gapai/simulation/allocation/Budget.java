package id.gapai.simulation.allocation;

import id.gapai.model.array.Ints;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * Numbers from 0 to a greatest one that cost money, and a budget.
 *
 * @param costs [size] of one more
 */
record Budget(int most, Ints costs, int budget) implements Choices {
    @Override
    public int size() {
        return costs.size();
    }

    @Override
    public int least(int i) {
        return 0;
    }

    @Override
    public int most(int i) {
        return most;
    }

    @Override
    public boolean isAllowed(Ints x) {
        return IntStream.range(0, size()).mapToLong(i -> (long) costs.get(i) * x.get(i)).sum() <= budget;
    }

    /** One after the other down, the first first. */
    @Override
    public Ints repaired(Ints x) {
        int[] y = x.toArray();
        for (int i = 0; !isAllowed(Ints.of(y)); i = (i + 1) % y.length) {
            y[i] = Math.max(0, y[i] - 1);
        }
        return Ints.of(y);
    }

    /** Every decision that is allowed. */
    List<Ints> all() {
        var all = new ArrayList<Ints>();
        int[] x = new int[size()];
        while (true) {
            if (isAllowed(Ints.of(x))) {
                all.add(Ints.of(x));
            }
            int i = 0;
            while (i < x.length && x[i] == most) {
                x[i++] = 0;
            }
            if (i == x.length) {
                return all;
            }
            x[i]++;
        }
    }

    double best(ToDoubleFunction<Ints> mean) {
        return all().stream().mapToDouble(mean).max().orElseThrow();
    }
}
