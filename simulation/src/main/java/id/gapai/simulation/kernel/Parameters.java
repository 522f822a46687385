package id.gapai.simulation.kernel;

import id.gapai.model.distribution.Distribution;
import id.gapai.simulation.parameter.Quantile;
import id.gapai.simulation.random.Draws;
import id.gapai.simulation.random.PathSource;
import id.gapai.simulation.random.Purposes;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/** The uncertain numbers of a model: drawn once per path, each from the stream of its own name, then clipped to its range. */
final class Parameters {
    /** The range that a drawn value is clipped to. */
    enum Range {
        /** A probability, share or {@code returns}. */
        SHARE(0, 1),
        NOT_NEGATIVE(0, Double.POSITIVE_INFINITY),
        DISPERSION(1e-6, Double.POSITIVE_INFINITY),
        ANY(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);

        private final double min;
        private final double max;

        Range(double min, double max) {
            this.min = min;
            this.max = max;
        }
    }

    /** @param joint index of the column of the joint sample that has the value; −1: drawn alone */
    private record Entry(String name, long purpose, Quantile quantile, int joint, boolean uncertain, double factor, Range range) {
        double at(double uniform, double[] row) {
            double value = (joint < 0 ? quantile.at(uniform) : row[joint]) * factor;
            return Math.min(range.max, Math.max(range.min, value));
        }
    }

    private final List<Entry> entries = new ArrayList<>();
    private final Purposes purposes;
    private final Function<Distribution, Quantile> quantiles;

    Parameters(Purposes purposes, Function<Distribution, Quantile> quantiles) {
        this.purposes = purposes;
        this.quantiles = quantiles;
    }

    /** Adds a parameter; gives the index of its value in {@link KernelState#parameters}. */
    int add(String name, Distribution distribution, Range range) {
        return add(name, distribution, range, 1);
    }

    int add(String name, Distribution distribution, Range range, double factor) {
        long purpose = purposes.register("parameter/" + name);
        entries.add(
                distribution instanceof Distribution.Joint joint
                        ? new Entry(name, purpose, u -> u, joint.column(), false, joint.factor() * factor, range)
                        : new Entry(name, purpose, quantiles.apply(distribution), -1, !(distribution instanceof Distribution.Constant), factor, range));
        return entries.size() - 1;
    }

    int size() {
        return entries.size();
    }

    List<UncertainParameter> uncertainParameters() {
        return entries.stream()
                .filter(Entry::uncertain)
                .map(entry -> new UncertainParameter(entry.name, entry.purpose, entry.quantile))
                .toList();
    }

    /** Of the parameters that differ from path to path, what a path has. */
    List<DrawnParameter> drawn(double[][] values, int k) {
        return IntStream.range(0, entries.size())
                .filter(i -> entries.get(i).uncertain || entries.get(i).joint >= 0)
                .mapToObj(i -> new DrawnParameter(entries.get(i).name, values[i][k]))
                .toList();
    }

    /**
     * Draws the values of a path.
     *
     * @param row    values of the joint sample on this path
     * @param values [parameters][K]
     * @param k      lane of the path
     */
    void draw(PathSource source, Draws draws, long path, double[] row, double[][] values, int k) {
        for (int i = 0; i < entries.size(); i++) {
            var entry = entries.get(i);
            values[i][k] = entry.at(source.parameter(draws, path, i, entry.purpose), row);
        }
    }
}
