package id.gapai.simulation.milestones;

import id.gapai.model.array.Ints;
import id.gapai.model.forecast.Estimate;
import id.gapai.simulation.elementary.Elementary;
import id.gapai.simulation.milestones.Milestone.Kind;
import java.util.Arrays;
import java.util.BitSet;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/**
 * What the count on one day says about the end: the probability of success as a function of the count, from independent paths. The curve
 * comes from {@link LocalLogit} at points between the 1st and the 99th of 100 paths, and is made rising by pooling neighbours that fall
 * (R. E. Barlow et al., "Statistical Inference under Order Restrictions", Wiley 1972, chapter 1). A milestone is where it crosses the
 * wanted probability, its interval where the curves two standard errors below and above do.
 */
public final class Milestones {
    /** Fewer paths than this say nothing. */
    public static final int LEAST_PATHS = 200;

    private static final int POINTS = 80;
    private static final double SPAN = 0.25;
    private static final double Z = 1.959963984540054;

    private final double[] counts;
    private final double[] at;
    private final double[] middle;
    private final double[] low;
    private final double[] high;

    /**
     * @param count   [paths] active residents at the close of the day
     * @param success paths on which the target holds at the end
     * @throws IllegalArgumentException for fewer than {@value #LEAST_PATHS} paths
     */
    public Milestones(Ints count, BitSet success) {
        int n = count.size();
        if (n < LEAST_PATHS || success.length() > n) {
            throw new IllegalArgumentException(n + " paths, of which path " + (success.length() - 1) + " succeeds");
        }
        int[] order = IntStream.range(0, n).boxed().sorted((a, b) -> Integer.compare(count.get(a), count.get(b))).mapToInt(i -> i).toArray();
        counts = Arrays.stream(order).mapToDouble(count::get).toArray();
        var reached = new boolean[n];
        for (int i = 0; i < n; i++) {
            reached[i] = success.get(order[i]);
        }
        at = points();
        middle = new double[at.length];
        low = new double[at.length];
        high = new double[at.length];
        int neighbours = at.length == 1 ? n : Math.max(LEAST_PATHS / 2, (int) (SPAN * n));
        fit(new LocalLogit(counts, reached, neighbours));
    }

    /** Evenly between the ends, since it is the middle of nowhere that quantiles leave out. */
    private double[] points() {
        int n = counts.length;
        double first = counts[n / 100];
        double last = counts[n - 1 - n / 100];
        return first == last
                ? new double[] {first}
                : IntStream.range(0, POINTS).mapToDouble(i -> first + (last - first) * i / (POINTS - 1)).toArray();
    }

    private void fit(LocalLogit logit) {
        for (int i = 0; i < at.length; i++) {
            var fit = logit.at(at[i]);
            middle[i] = probability(fit.logOdds());
            low[i] = probability(fit.logOdds() - Z * fit.error());
            high[i] = probability(fit.logOdds() + Z * fit.error());
        }
        Rising.make(middle);
        Rising.make(low);
        Rising.make(high);
    }

    private static double probability(double logOdds) {
        return 1 / (1 + Elementary.exp(-logOdds));
    }

    /**
     * The smallest count that leaves a probability.
     *
     * @param wanted in (0, 1)
     */
    public Milestone milestone(double wanted) {
        int last = at.length - 1;
        var kind = middle[0] >= wanted ? Kind.BELOW_ALL : middle[last] < wanted ? Kind.ABOVE_ALL : Kind.WITHIN;
        var count = kind == Kind.WITHIN ? crossing(middle, wanted) : OptionalDouble.empty();
        return new Milestone(
                kind,
                count,
                kind == Kind.WITHIN ? crossing(high, wanted) : OptionalDouble.empty(),
                kind == Kind.WITHIN ? crossing(low, wanted) : OptionalDouble.empty(),
                counts[counts.length / 2],
                at[0],
                at[last],
                kind == Kind.WITHIN ? share(count.getAsDouble()) : kind == Kind.BELOW_ALL ? 1 : 0);
    }

    /** Where a rising curve first reaches a height, on the straight line between two points; empty if outside of them. */
    private OptionalDouble crossing(double[] curve, double height) {
        for (int i = 1; i < curve.length; i++) {
            if (curve[i - 1] < height && curve[i] >= height) {
                return OptionalDouble.of(at[i - 1] + (at[i] - at[i - 1]) * (height - curve[i - 1]) / (curve[i] - curve[i - 1]));
            }
        }
        return OptionalDouble.empty();
    }

    private double share(double count) {
        return Arrays.stream(counts).filter(c -> c >= count).count() / (double) counts.length;
    }

    /** Whether there are enough paths about a count to say something. */
    public boolean knows(double count) {
        return count >= at[0] && count <= at[at.length - 1];
    }

    /**
     * The probability that a count leaves, with its 95 % interval.
     *
     * @throws IllegalArgumentException unless it {@link #knows} the count
     */
    public Estimate probabilityAt(double count) {
        if (!knows(count)) {
            throw new IllegalArgumentException(count + " is not within " + at[0] + " … " + at[at.length - 1]);
        }
        return new Estimate(height(middle, count), height(low, count), height(high, count));
    }

    private double height(double[] curve, double count) {
        int i = Arrays.binarySearch(at, count);
        if (i >= 0) {
            return curve[i];
        }
        int above = -i - 1;
        double part = (count - at[above - 1]) / (at[above] - at[above - 1]);
        return curve[above - 1] + part * (curve[above] - curve[above - 1]);
    }
}
