package id.gapai.simulation.filter;

import id.gapai.model.array.Ints;

/**
 * A count of active residents as it was published: read at a time that is uniform between the close of the day before {@code firstDay}
 * and the close of {@code lastDay}, and then rounded, so that all that is known is a range. Between two closes a path goes on evenly.
 *
 * @param firstDay 1 … lastDay
 * @param low      least count that would have been published so, a whole number from 0
 * @param high     greatest one, not below {@code low}
 */
public record ObservedCount(int firstDay, int lastDay, double low, double high) {
    /** A number between two closes is rounded to a whole one. */
    private static final double HALF = 0.5;

    public ObservedCount {
        if (firstDay < 1 || lastDay < firstDay || !(low >= 0) || !(high >= low)) {
            throw new IllegalArgumentException("no count: days " + firstDay + " to " + lastDay + ", " + low + " to " + high);
        }
    }

    /**
     * Probability that a path would have been published so: the share of the time at which its count rounds to the range.
     *
     * @param closes active residents at the close of the days {@code firstDay} − 1 … {@code lastDay}
     */
    public double likelihood(Ints closes) {
        double time = 0;
        for (int i = 1; i < closes.size(); i++) {
            time += shareInside(closes.get(i - 1), closes.get(i), low - HALF, high + HALF);
        }
        return time / (closes.size() - 1);
    }

    private static double shareInside(double from, double to, double low, double high) {
        double least = Math.min(from, to);
        double greatest = Math.max(from, to);
        if (least == greatest) {
            return least >= low && least < high ? 1 : 0;
        }
        return Math.max(0, Math.min(high, greatest) - Math.max(low, least)) / (greatest - least);
    }
}
