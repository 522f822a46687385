package id.gapai.simulation.ranking;

import id.gapai.model.array.Doubles;
import id.gapai.model.distribution.Distribution;
import id.gapai.model.forecast.Estimate;
import id.gapai.simulation.parameter.Quantile;
import id.gapai.simulation.random.Draws;
import id.gapai.simulation.random.Purposes;
import id.gapai.simulation.ranking.Frontier.Option;
import id.gapai.simulation.ranking.Frontier.Status;
import id.gapai.simulation.score.SampleScores;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * What options reach and what work they are, on the same n paths, and what a unit of each kind of work costs.
 *
 * @param reach  [options][n]
 * @param work   [options][kinds][n] units of work
 * @param prices [kinds] what a unit costs, uncertain; the same for all options, each kind for itself
 */
public record CostedOptions(List<Doubles> reach, List<List<Doubles>> work, List<Distribution> prices) {
    private static final int REPLICATES = 1000;

    /** Ends of the range over prices. */
    private static final double TAIL = 0.05;

    private static final long PATHS = Purposes.keyOf("ranking/frontier");

    public CostedOptions {
        reach = List.copyOf(reach);
        work = work.stream().map(List::copyOf).toList();
        prices = List.copyOf(prices);
        int kinds = prices.size();
        if (reach.size() != work.size() || work.stream().anyMatch(row -> row.size() != kinds)) {
            throw new IllegalArgumentException("work of other options or of other kinds than there are");
        }
    }

    /** Those of some options, in this order. */
    public CostedOptions of(List<Integer> some) {
        return new CostedOptions(some.stream().map(reach::get).toList(), some.stream().map(work::get).toList(), prices);
    }

    /** [n] what an option costs on each path, at expected prices. */
    public Doubles cost(int option) {
        var rows = work.get(option);
        return Doubles.generate(reach.get(option).size(), p -> IntStream.range(0, rows.size()).mapToDouble(j -> rows.get(j).get(p) * prices.get(j).mean()).sum());
    }

    /** Mean of cost and reach beyond those of a base. */
    public Option beyond(int option, int base) {
        return new Option(mean(cost(option)) - mean(cost(base)), mean(reach.get(option)) - mean(reach.get(base)));
    }

    /** [n] one option's reach beyond that of a base. */
    public Doubles gain(int option, int base) {
        return minus(reach.get(option), reach.get(base));
    }

    /** Cost of a further unit of reach at expected prices, with the interval of its Monte Carlo error; see {@link CostRatio}. */
    public Optional<Estimate> ratio(int option, int base) {
        return CostRatio.of(minus(cost(option), cost(base)), gain(option, base));
    }

    /**
     * How far that ratio moves with the prices: its 5 % and 95 % quantile over them.
     *
     * @param option with a mean reach beyond that of the base
     */
    public Estimate ratioByPrices(int option, int base, long seed) {
        double gain = mean(gain(option, base));
        double[] more = IntStream.range(0, prices.size()).mapToDouble(j -> mean(work.get(option).get(j)) - mean(work.get(base).get(j))).toArray();
        var drawn = new DrawnPrices(prices, seed);
        var ratios = Doubles.of(IntStream.range(0, REPLICATES).mapToDouble(r -> product(more, drawn.of(r)) / gain).sorted().toArray());
        return new Estimate(
                product(more, prices.stream().mapToDouble(Distribution::mean).toArray()) / gain,
                SampleScores.quantile(ratios, TAIL),
                SampleScores.quantile(ratios, 1 - TAIL));
    }

    /**
     * By option, in what share of cases it lies on the frontier if the paths, and the prices within what is known of them, were drawn anew; without
     * interval unless it is a bound.
     */
    public List<Estimate> onFrontier(long seed) {
        var rows = new ArrayList<>(reach);
        work.forEach(rows::addAll);
        var blocks = new Blocks(rows);
        var drawn = new DrawnPrices(prices, seed);
        var draws = new Draws();
        var counts = new int[reach.size()];
        for (int r = 0; r < REPLICATES; r++) {
            draws.startPath(seed, r);
            var places = Frontier.of(options(blocks.means(draws, PATHS), drawn.of(r)));
            for (int i = 0; i < counts.length; i++) {
                var status = places.get(i).status();
                counts[i] += status == Status.ON_FRONTIER || status == Status.EQUAL ? 1 : 0;
            }
        }
        return Arrays.stream(counts).mapToObj(hits -> Blocks.share(hits, REPLICATES)).toList();
    }

    /** @param means of the reach of all options, then of the work of the first, and so on */
    private List<Option> options(double[] means, double[] price) {
        int k = reach.size();
        return IntStream.range(0, k)
                .mapToObj(i -> new Option(IntStream.range(0, price.length).mapToDouble(j -> means[k + i * price.length + j] * price[j]).sum(), means[i]))
                .toList();
    }

    /** Prices of a replicate. */
    private record DrawnPrices(List<Quantile> quantiles, long[] purposes, long seed, Draws draws) {
        DrawnPrices(List<Distribution> prices, long seed) {
            this(
                    prices.stream().map(Quantile::of).toList(),
                    IntStream.range(0, prices.size()).mapToLong(j -> Purposes.keyOf("ranking/price/" + j)).toArray(),
                    seed,
                    new Draws());
        }

        double[] of(int replicate) {
            draws.startPath(seed, replicate);
            return IntStream.range(0, purposes.length).mapToDouble(j -> quantiles.get(j).at(draws.uniform(purposes[j]))).toArray();
        }
    }

    private static double product(double[] amounts, double[] prices) {
        return IntStream.range(0, prices.length).mapToDouble(j -> amounts[j] * prices[j]).sum();
    }

    private static Doubles minus(Doubles a, Doubles b) {
        return Doubles.generate(a.size(), p -> a.get(p) - b.get(p));
    }

    private static double mean(Doubles values) {
        return values.sum() / values.size();
    }
}
