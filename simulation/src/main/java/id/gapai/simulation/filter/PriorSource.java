package id.gapai.simulation.filter;

import id.gapai.model.array.Doubles;
import id.gapai.model.distribution.JointSample;
import id.gapai.simulation.random.Draws;
import id.gapai.simulation.random.LaneDraws;
import id.gapai.simulation.random.PathSource;
import id.gapai.simulation.random.Purposes;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Draws from the prior, and keeps what it drew for the paths in hand, those of {@link LaneDraws#MOST} numbers in a row. Mutable, for one thread. */
final class PriorSource implements PathSource {
    /** Of models without a joint sample. */
    private static final double ANY = 0.5;

    private final Map<Long, Integer> places;
    private final List<Prior> priors;

    /** [K][parameters]. */
    private final double[][] uniforms;

    /** [K][priors]. */
    private final double[][] marked;

    /** [K]. */
    private final double[] rows = new double[LaneDraws.MOST];

    /** @param priors of the columns of the model's joint sample; empty: its rows are drawn */
    PriorSource(Map<Long, Integer> places, List<Prior> priors) {
        this.places = places;
        this.priors = priors;
        uniforms = new double[LaneDraws.MOST][places.size()];
        marked = new double[LaneDraws.MOST][priors.size()];
        Arrays.fill(rows, ANY);
    }

    private static int lane(long path) {
        return (int) (path % LaneDraws.MOST);
    }

    @Override
    public double parameter(Draws draws, long path, int index, long purpose) {
        double u = draws.uniform(purpose);
        var place = places.get(purpose);
        if (place != null) {
            uniforms[lane(path)][place] = u;
        }
        return u;
    }

    @Override
    public double row(Draws draws, long path, long purpose) {
        rows[lane(path)] = draws.uniform(purpose);
        return rows[lane(path)];
    }

    @Override
    public void joint(Draws draws, long path, long purpose, JointSample sample, double[] values) {
        if (priors.isEmpty()) {
            PathSource.super.joint(draws, path, purpose, sample, values);
        }
        for (int j = 0; j < priors.size(); j++) {
            double u = draws.uniform(Purposes.keyOf("prior/" + priors.get(j).name()));
            marked[lane(path)][j] = u;
            values[j] = priors.get(j).at(u);
        }
    }

    Drawn drawn(long path) {
        return new Drawn(Doubles.of(uniforms[lane(path)]), Doubles.of(marked[lane(path)]), rows[lane(path)]);
    }
}
