package id.gapai.scenarios.milestones;

import id.gapai.model.array.Ints;
import id.gapai.model.forecast.Observation;
import id.gapai.scenarios.calibrate.CountDays;
import id.gapai.simulation.milestones.Milestones;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What would have been counted on a day, path by path. As everywhere in the program a count is read at some time of its day, or of the days
 * on which it may have been read: so it is the mean of the closes before and after, between which a path goes on evenly.
 *
 * @param counts [n] by path
 * @param curve  what they say about the end
 */
record Reading(Ints counts, Milestones curve) {
    /** Of a standard deviation of the counts. */
    private static final double WIDEST = 0.1;

    private static final double NARROWEST = 0.0125;

    /** The probability may change by so much over the width of a count. */
    private static final double CHANGE = 0.1;

    /**
     * Days whose closes tell a count: from the one before the first on which it may have been read. Day 0 is the same on all paths but for its
     * rounding, and is left out.
     *
     * @param first day of the model, 1 …
     */
    record Days(int first, int last) {
        static Days of(Observation count, LocalDate start, LocalDate end) {
            var days = CountDays.of(count, start, end);
            return new Days(days.firstDay(), days.lastDay());
        }

        List<Integer> closes() {
            return IntStream.rangeClosed(Math.max(1, first - 1), last).boxed().toList();
        }
    }

    /** @param closes [days][n] active residents at the closes of consecutive days */
    static Reading of(List<Ints> closes, BitSet success) {
        int n = closes.get(0).size();
        var counts = Ints.generate(n, path -> (int) Math.round(mean(closes, path)));
        return new Reading(counts, new Milestones(counts, success));
    }

    /** Over time, by the trapezoidal rule. */
    private static double mean(List<Ints> closes, int path) {
        int last = closes.size() - 1;
        if (last == 0) {
            return closes.get(0).get(path);
        }
        double sum = (closes.get(0).get(path) + closes.get(last).get(path)) / 2.0;
        for (int i = 1; i < last; i++) {
            sum += closes.get(i).get(path);
        }
        return sum / last;
    }

    /**
     * How far from a count the count of a path may be for the path to stand for it: a tenth of the standard deviation of all paths, or less, where the probability
     * changes much so near to it. What remains of the error is that of the curvature within the width.
     */
    double width(double count) {
        double deviation = deviation();
        double width = WIDEST * deviation;
        while (width / 2 >= NARROWEST * deviation && change(count, width) > CHANGE) {
            width /= 2;
        }
        return width;
    }

    private double change(double count, double width) {
        return curve.knows(count - width) && curve.knows(count + width)
                ? curve.probabilityAt(count + width).value() - curve.probabilityAt(count - width).value()
                : 0;
    }

    private double deviation() {
        double mean = counts.sum() / (double) counts.size();
        double squares = 0;
        for (int i = 0; i < counts.size(); i++) {
            squares += (counts.get(i) - mean) * (counts.get(i) - mean);
        }
        return Math.sqrt(squares / counts.size());
    }
}
