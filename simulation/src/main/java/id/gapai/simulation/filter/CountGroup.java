package id.gapai.simulation.filter;

import id.gapai.model.array.Ints;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntUnaryOperator;

/**
 * Counts that are met together, since the days on which they may have been read overlap.
 *
 * @param counts at least one
 */
record CountGroup(List<ObservedCount> counts) {
    CountGroup {
        counts = List.copyOf(counts);
    }

    /** Groups in the order of their days. */
    static List<CountGroup> of(List<ObservedCount> counts) {
        var sorted = new ArrayList<>(counts);
        sorted.sort(Comparator.comparingInt(ObservedCount::firstDay));
        var groups = new ArrayList<CountGroup>();
        var together = new ArrayList<ObservedCount>();
        for (var count : sorted) {
            if (!together.isEmpty() && count.firstDay() > new CountGroup(together).lastDay()) {
                groups.add(new CountGroup(together));
                together.clear();
            }
            together.add(count);
        }
        groups.add(new CountGroup(together));
        return groups;
    }

    int lastDay() {
        return counts.stream().mapToInt(ObservedCount::lastDay).max().orElseThrow();
    }

    /** Of each count, ascending, each day once. */
    List<Integer> lastDays() {
        return counts.stream().map(ObservedCount::lastDay).distinct().sorted().toList();
    }

    /** The same counts where day 0 is a later day, before all of them. */
    CountGroup from(int day) {
        return new CountGroup(counts.stream()
                .map(count -> new ObservedCount(count.firstDay() - day, count.lastDay() - day, count.low(), count.high()))
                .toList());
    }

    /** @param active active residents at the close of a day, 0 … */
    double likelihood(IntUnaryOperator active) {
        double product = 1;
        for (var count : counts) {
            int before = count.firstDay() - 1;
            product *= count.likelihood(Ints.generate(count.lastDay() - before + 1, i -> active.applyAsInt(before + i)));
        }
        return product;
    }
}
