package id.gapai.model.holders;

import id.gapai.model.array.Doubles;
import id.gapai.model.array.Ints;
import java.util.Comparator;
import java.util.stream.IntStream;

/** Whole persons in proportion to weights by the method of largest remainders (Hamilton): the total is exact. */
public final class Apportionment {
    private Apportionment() {}

    /**
     * Divides {@code total} persons.
     *
     * @param weights not negative, of positive sum unless {@code total} is 0
     */
    public static Ints divide(int total, Doubles weights) {
        if (total == 0) {
            return Ints.filled(weights.size(), 0);
        }
        double sum = weights.sum();
        if (!(sum > 0)) {
            throw new IllegalArgumentException("cannot divide " + total + " persons by weights " + weights);
        }
        var quota = Doubles.generate(weights.size(), i -> total * weights.get(i) / sum);
        var whole = IntStream.range(0, quota.size()).map(i -> (int) quota.get(i)).toArray();
        int left = total - IntStream.of(whole).sum();
        IntStream.range(0, quota.size())
                .boxed()
                .sorted(Comparator.comparingDouble(i -> whole[i] - quota.get(i)))
                .limit(left)
                .forEach(i -> whole[i]++);
        return Ints.of(whole);
    }
}
