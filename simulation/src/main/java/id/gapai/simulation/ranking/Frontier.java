package id.gapai.simulation.ranking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * Which options are worth their cost. An option is dominated if another costs no more and reaches as much or more, less or more in one of the two. What is
 * left lies in a row of rising cost and reach; there, an option is dominated by extension if the next one gives more for each further unit of
 * cost, so that a mixture of its neighbours would reach more for the same (S. B. Cantor, "Cost-effectiveness analysis, extended dominance, and ethics: a
 * quantitative assessment", Medical Decision Making 14, 1994, 259–265; G. Karlsson and M. Johannesson, "The decision rules of
 * cost-effectiveness analysis", PharmacoEconomics 9, 1996, 113–120). The others are the frontier, along which each further unit of reach costs more
 * than the one before.
 */
public final class Frontier {
    private final List<Option> options;

    private Frontier(List<Option> options) {
        this.options = options;
    }

    /** @param reach what is had for the cost */
    public record Option(double cost, double reach) {
        private boolean isAtLeast(Option other) {
            return cost <= other.cost && reach >= other.reach;
        }
    }

    /** Where an option lies. */
    public enum Status {
        ON_FRONTIER,
        /** Costs and reaches the same as another one on it. */
        EQUAL,
        DOMINATED,
        DOMINATED_BY_EXTENSION
    }

    /**
     * An option's place.
     *
     * @param by    of one that is equal to another, that one; of a dominated one the option that dominates it, that of the frontier with the greatest reach for no more cost; of one dominated by
     *              extension the option of the frontier after it
     * @param ratio cost of each further unit of reach, from the option of the frontier before; empty for the first and off the frontier
     */
    public record Place(Status status, OptionalInt by, OptionalDouble ratio) {}

    /** By option. Of options that cost and reach the same, the first counts, and the others are equal to it or dominated with it. */
    public static List<Place> of(List<Option> options) {
        return new Frontier(List.copyOf(options)).places();
    }

    private List<Place> places() {
        var strong = IntStream.range(0, options.size())
                .boxed()
                .filter(this::isUndominated)
                .sorted(Comparator.comparingDouble(i -> options.get(i).cost()))
                .toList();
        var frontier = hull(strong);
        return IntStream.range(0, options.size()).mapToObj(i -> place(i, strong, frontier)).toList();
    }

    private boolean isUndominated(int i) {
        return IntStream.range(0, options.size()).noneMatch(j -> j != i && beats(j, i));
    }

    private boolean beats(int j, int i) {
        return options.get(j).isAtLeast(options.get(i)) && (j < i || !options.get(i).isAtLeast(options.get(j)));
    }

    /** @param row undominated options by cost, so that reach rises too */
    private List<Integer> hull(List<Integer> row) {
        var hull = new ArrayList<Integer>();
        for (int next : row) {
            while (hull.size() > 1 && ratio(hull.get(hull.size() - 2), hull.get(hull.size() - 1)) > ratio(hull.get(hull.size() - 1), next)) {
                hull.remove(hull.size() - 1);
            }
            hull.add(next);
        }
        return hull;
    }

    private double ratio(int from, int to) {
        return (options.get(to).cost() - options.get(from).cost()) / (options.get(to).reach() - options.get(from).reach());
    }

    private Place place(int i, List<Integer> strong, List<Integer> frontier) {
        int at = frontier.indexOf(i);
        if (at >= 0) {
            return new Place(Status.ON_FRONTIER, OptionalInt.empty(), at == 0 ? OptionalDouble.empty() : OptionalDouble.of(ratio(frontier.get(at - 1), i)));
        }
        boolean isStrong = strong.contains(i);
        var by = isStrong
                ? frontier.stream().filter(j -> options.get(j).cost() > options.get(i).cost()).mapToInt(j -> j).findFirst()
                : dominator(i, strong, frontier);
        return new Place(isStrong ? Status.DOMINATED_BY_EXTENSION : dominance(i, by.orElseThrow()), by, OptionalDouble.empty());
    }

    private Status dominance(int i, int by) {
        return options.get(by).equals(options.get(i)) ? Status.EQUAL : Status.DOMINATED;
    }

    private OptionalInt dominator(int i, List<Integer> strong, List<Integer> frontier) {
        var onFrontier = frontier.stream().filter(j -> beats(j, i)).mapToInt(j -> j).reduce((a, b) -> b);
        return onFrontier.isPresent() ? onFrontier : strong.stream().filter(j -> beats(j, i)).mapToInt(j -> j).reduce((a, b) -> b);
    }
}
