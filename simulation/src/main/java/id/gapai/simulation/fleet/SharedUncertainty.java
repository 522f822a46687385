package id.gapai.simulation.fleet;

import id.gapai.simulation.random.Draws;
import id.gapai.simulation.random.NormalProbability;
import id.gapai.simulation.random.NormalQuantile;
import id.gapai.simulation.random.PathSource;
import id.gapai.simulation.random.Purposes;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * What the paths of all places have in common. Path p of every place lives in the same national year p: numbers drawn for the nation hang on the
 * seed, the path and their name; all others hang on the name of the place as well. A number that is shared in part comes from a Gaussian copula
 * with one factor (D. X. Li, "On default correlation: a copula function approach", Journal of Fixed Income 9, 2000, 43–54): with weight w its normal
 * score is √w · national + √(1 − w) · local, so that the scores of two places correlate by w and the distribution in each place stays as it is.
 *
 * @param outages whether the central system is down for all places at the same time
 * @param demand  share, 0 … 1, of the variance of the swings of demand that all places have in common
 * @param numbers by name of an uncertain number of the compiled model, like {@code outage/onset}: the weight, 0 … 1
 */
public record SharedUncertainty(boolean outages, double demand, Map<String, Double> numbers) {
    /** Nothing: places are independent. */
    public static final SharedUncertainty NONE = new SharedUncertainty(false, 0, Map.of());

    private static final String OUTAGE = "outage";
    private static final String NATION = "nation/";
    private static final long DEMAND = Purposes.keyOf(NATION + Purposes.DEMAND);

    public SharedUncertainty {
        numbers = Map.copyOf(new TreeMap<>(numbers));
        requireShare(demand, Purposes.DEMAND);
        numbers.forEach((name, weight) -> requireShare(weight, name));
    }

    private static void requireShare(double weight, String name) {
        if (!(weight >= 0 && weight <= 1)) {
            throw new IllegalArgumentException("the shared part of " + name + " must be 0 to 1, got " + weight);
        }
    }

    /** The full names of decisions in a place. */
    UnaryOperator<String> scope(String place) {
        return name -> outages && name.equals(OUTAGE) ? NATION + name : local(place, name);
    }

    private static String local(String place, String name) {
        return "place/" + place + "/" + name;
    }

    /** The uncertain numbers and swings of demand of a place. */
    PathSource source(String place, long seed) {
        Set<String> names = numbers.keySet();
        var weights = names.stream().collect(Collectors.toMap(
                name -> Purposes.keyOf(local(place, parameter(name))),
                name -> new Weight(Purposes.keyOf(NATION + parameter(name)), numbers.get(name))));
        return new Source(weights, demand, seed);
    }

    private static String parameter(String name) {
        return "parameter/" + name;
    }

    private record Weight(long nationalPurpose, double share) {
        double uniform(Draws draws, long purpose) {
            if (share == 1) {
                return draws.uniform(nationalPurpose);
            }
            double score = Math.sqrt(share) * draws.normal(nationalPurpose) + Math.sqrt(1 - share) * draws.normal(purpose);
            return inside(NormalProbability.of(score));
        }

        /** A score beyond 8 is as improbable as the rounding to 0 or 1 that it would suffer. */
        private static double inside(double uniform) {
            return Math.min(1 - 0x1.0p-53, Math.max(0x1.0p-53, uniform));
        }
    }

    /** @param weights by key of the number in the place */
    private record Source(Map<Long, Weight> weights, double demandShare, long seed) implements PathSource {
        @Override
        public double parameter(Draws draws, long path, int index, long purpose) {
            var weight = weights.get(purpose);
            return weight == null ? draws.uniform(purpose) : weight.uniform(draws, purpose);
        }

        @Override
        public void demand(long path, double memory, double[] normals) {
            if (demandShare == 0) {
                return;
            }
            var draws = new Draws();
            draws.startPath(seed, path);
            double national = Math.sqrt(demandShare);
            double local = Math.sqrt(1 - demandShare);
            for (int day = 0; day < normals.length; day++) {
                draws.startDay(day);
                normals[day] = national * draws.normal(DEMAND) + local * normals[day];
            }
        }
    }
}
