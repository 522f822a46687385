package id.gapai.simulation.growth;

import id.gapai.model.array.Doubles;
import id.gapai.simulation.elementary.Elementary;
import id.gapai.simulation.random.Draws;
import id.gapai.simulation.random.Purposes;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.apache.commons.math3.linear.CholeskyDecomposition;
import org.apache.commons.math3.linear.MatrixUtils;
import org.apache.commons.math3.linear.RealMatrix;

/**
 * Draws from a density by a random walk whose steps learn size and shape while warming up and are fixed afterwards: C. Andrieu, J. Thoms, "A tutorial on adaptive MCMC",
 * Statistics and Computing 18 (2008) 343–373, doi:10.1007/s11222-008-9110-y, algorithm 4.
 *
 * @param warmUp steps thrown away
 * @param kept   draws
 * @param thin   steps from one draw to the next
 */
record Metropolis(int warmUp, int kept, int thin) {
    private static final double ACCEPTANCE = 0.234;
    private static final double FORGETTING = -0.6;
    private static final double RIDGE = 1e-6;
    private static final long STEP = Purposes.keyOf("metropolis/step");
    private static final long ACCEPT = Purposes.keyOf("metropolis/accept");

    /**
     * The draws, in order.
     *
     * @param start where the walk begins
     * @param scale standard deviations to begin with
     */
    List<Doubles> draws(ToDoubleFunction<Doubles> logDensity, Doubles start, Doubles scale, long seed) {
        return new Walk(logDensity, start, scale, seed).run();
    }

    /** The walk on its way. Mutable, for one thread. */
    private final class Walk {
        private final ToDoubleFunction<Doubles> logDensity;
        private final Draws draws = new Draws();
        private final int size;
        private final double[] mean;
        private final RealMatrix covariance;
        private RealMatrix root;
        private double logSize;
        private Doubles at;
        private double density;

        Walk(ToDoubleFunction<Doubles> logDensity, Doubles start, Doubles scale, long seed) {
            this.logDensity = logDensity;
            size = start.size();
            at = start;
            density = logDensity.applyAsDouble(start);
            mean = start.toArray();
            covariance = MatrixUtils.createRealDiagonalMatrix(Doubles.generate(size, i -> scale.get(i) * scale.get(i) / 25).toArray()).copy();
            logSize = Elementary.log(2.38 * 2.38 / size);
            root = rootOf(covariance);
            draws.startPath(seed, 0);
        }

        List<Doubles> run() {
            var found = new ArrayList<Doubles>();
            for (int step = 1; step <= warmUp + kept * thin; step++) {
                draws.startDay(step);
                double acceptance = move();
                if (step <= warmUp) {
                    learn(acceptance, Elementary.pow(step + 1, FORGETTING));
                } else if ((step - warmUp) % thin == 0) {
                    found.add(at);
                }
            }
            return List.copyOf(found);
        }

        private double move() {
            double size = Elementary.exp(logSize / 2);
            var normals = Doubles.generate(this.size, i -> draws.normal(STEP ^ Purposes.keyOf(Integer.toString(i)))).toArray();
            var step = root.operate(normals);
            var proposed = Doubles.generate(this.size, i -> at.get(i) + size * step[i]);
            double proposedDensity = logDensity.applyAsDouble(proposed);
            double acceptance = Double.isNaN(proposedDensity) ? 0 : Math.min(1, Elementary.exp(proposedDensity - density));
            if (draws.uniform(ACCEPT) < acceptance) {
                at = proposed;
                density = proposedDensity;
            }
            return acceptance;
        }

        private void learn(double acceptance, double rate) {
            logSize += rate * (acceptance - ACCEPTANCE);
            var off = new double[size];
            for (int i = 0; i < size; i++) {
                off[i] = at.get(i) - mean[i];
                mean[i] += rate * off[i];
            }
            for (int i = 0; i < size; i++) {
                for (int j = 0; j < size; j++) {
                    covariance.addToEntry(i, j, rate * (off[i] * off[j] - covariance.getEntry(i, j)));
                }
            }
            root = rootOf(covariance);
        }

        private RealMatrix rootOf(RealMatrix covariance) {
            var ridge = MatrixUtils.createRealIdentityMatrix(size).scalarMultiply(RIDGE);
            return new CholeskyDecomposition(covariance.add(ridge), 1e-9, 0).getL();
        }
    }
}
