package id.gapai.simulation.ranking;

import id.gapai.model.array.Doubles;
import id.gapai.model.forecast.Estimate;
import id.gapai.simulation.sampling.Sampling;
import id.gapai.simulation.summary.Confidence;
import java.util.ArrayList;
import java.util.List;

/**
 * What options came to on paths with common random numbers, more being better. Some may have more paths than others; path p is the same for all
 * that have it.
 *
 * @param rows    [options][n of the option], two paths at least
 * @param isShare whether a path counts 0 or 1, so that means are shares
 */
public record Scores(List<Doubles> rows, boolean isShare) {
    private static final Confidence CONFIDENCE = new Confidence(0.95, Sampling.INDEPENDENT);

    public Scores {
        rows = List.copyOf(rows);
        if (rows.isEmpty() || rows.stream().anyMatch(row -> row.size() < 2)) {
            throw new IllegalArgumentException("need an option or more, each of two paths or more");
        }
    }

    public int options() {
        return rows.size();
    }

    public int paths(int option) {
        return rows.get(option).size();
    }

    /** Paths that all options have. */
    public int common() {
        return rows.stream().mapToInt(Doubles::size).min().orElseThrow();
    }

    public double mean(int option) {
        return rows.get(option).sum() / paths(option);
    }

    /** The mean with its 95 % interval, for itself; of shares the exact one. */
    public Estimate estimate(int option) {
        double sum = rows.get(option).sum();
        int n = paths(option);
        return isShare ? CONFIDENCE.proportion(new long[] {Math.round(sum)}, n) : normal(rows.get(option));
    }

    static Estimate normal(Doubles values) {
        int n = values.size();
        double mean = values.sum() / n;
        double squares = 0;
        for (int p = 0; p < n; p++) {
            squares += (values.get(p) - mean) * (values.get(p) - mean);
        }
        return CONFIDENCE.normal(mean, Math.sqrt(squares / (n - 1) / n));
    }

    /** One option minus another. */
    public Pair pair(int option, int other) {
        return Pair.of(rows.get(option), rows.get(other), isShare);
    }

    /** Those of some options, in this order. */
    public Scores of(List<Integer> some) {
        return new Scores(some.stream().map(rows::get).toList(), isShare);
    }

    /** The same on the paths that all options have. */
    public Scores onCommonPaths() {
        int n = common();
        return new Scores(rows.stream().map(row -> row.size() == n ? row : Doubles.generate(n, row::get)).toList(), isShare);
    }

    /** The same with more paths of some options. */
    Scores with(List<Integer> some, List<Doubles> more) {
        var longer = new ArrayList<>(rows);
        for (int i = 0; i < some.size(); i++) {
            longer.set(some.get(i), joined(rows.get(some.get(i)), more.get(i)));
        }
        return new Scores(longer, isShare);
    }

    private static Doubles joined(Doubles first, Doubles then) {
        int n = first.size();
        return Doubles.generate(n + then.size(), p -> p < n ? first.get(p) : then.get(p - n));
    }
}
