package id.gapai.simulation.ranking;

import id.gapai.model.array.Doubles;
import id.gapai.simulation.random.Draws;
import id.gapai.simulation.random.NormalProbability;
import id.gapai.simulation.random.Purposes;
import id.gapai.simulation.trial.PathRange;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Options whose means are known. Their normals share a part, as common random numbers do: Y = mean + spread · (√ρ · Z₀ + √(1 − ρ) · Z).
 *
 * @param means       by option; of shares the probabilities
 * @param spread      standard deviation of each
 * @param correlation between any two, 0 … 1
 * @param isShare     1 where the normal is below the quantile of the probability, else 0
 */
record KnownMeans(List<Double> means, double spread, double correlation, boolean isShare, long seed) implements KimNelson.Source {
    private static final long COMMON = Purposes.keyOf("common");

    static KnownMeans normal(double spread, double correlation, long seed, Double... means) {
        return new KnownMeans(List.of(means), spread, correlation, false, seed);
    }

    static KnownMeans shares(double correlation, long seed, Double... probabilities) {
        return new KnownMeans(List.of(probabilities), 1, correlation, true, seed);
    }

    @Override
    public List<Doubles> run(List<Integer> options, PathRange paths) {
        return options.stream().map(i -> row(i, paths)).toList();
    }

    private Doubles row(int i, PathRange paths) {
        var draws = new Draws();
        long own = Purposes.keyOf("own" + i);
        return Doubles.generate(paths.size(), p -> {
            draws.startPath(seed, paths.first() + p);
            double z = Math.sqrt(correlation) * draws.normal(COMMON) + Math.sqrt(1 - correlation) * draws.normal(own);
            return isShare ? (NormalProbability.of(z) < means.get(i) ? 1 : 0) : means.get(i) + spread * z;
        });
    }

    Scores scores(int paths) {
        return new Scores(run(IntStream.range(0, means.size()).boxed().toList(), PathRange.first(paths)), isShare);
    }

    /** By option, its mean minus the greatest of the others. */
    double lead(int i) {
        double other = Double.NEGATIVE_INFINITY;
        for (int l = 0; l < means.size(); l++) {
            other = l == i ? other : Math.max(other, means.get(l));
        }
        return means.get(i) - other;
    }
}
