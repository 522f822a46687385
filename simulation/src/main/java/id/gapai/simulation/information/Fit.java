package id.gapai.simulation.information;

import java.util.List;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.CholeskyDecomposition;
import org.apache.commons.math3.linear.RealMatrix;

/** Least squares of several outcomes on one basis, with what is needed to draw other coefficients that the paths allow. */
final class Fit {
    /** On the diagonal, for each path: keeps terms apart that are all but the same. */
    private static final double RIDGE = 1e-9;

    private final Basis basis;

    /** [outcomes][terms]. */
    private final double[][] coefficients;

    /** Lower triangle L with L Lᵀ = XᵀX. */
    private final double[][] root;

    /** Lower triangle of the covariance of the residuals. */
    private final double[][] residualRoot;

    private Fit(Basis basis, double[][] coefficients, double[][] root, double[][] residualRoot) {
        this.basis = basis;
        this.coefficients = coefficients;
        this.root = root;
        this.residualRoot = residualRoot;
    }

    /** @param outcomes [n] each */
    static Fit of(Basis basis, List<double[]> outcomes) {
        var normal = new CholeskyDecomposition(normal(basis), 1e-12, 0);
        var solver = normal.getSolver();
        double[][] coefficients = outcomes.stream()
                .map(outcome -> solver.solve(new ArrayRealVector(moments(basis, outcome))).toArray())
                .toArray(double[][]::new);
        var residuals = new double[outcomes.size()][];
        for (int d = 0; d < residuals.length; d++) {
            residuals[d] = minus(outcomes.get(d), fitted(basis, coefficients[d]));
        }
        var covariance = covariance(residuals, Math.max(1, basis.paths() - basis.size()));
        return new Fit(basis, coefficients, normal.getL().getData(), new CholeskyDecomposition(covariance, 1e-9, 0).getL().getData());
    }

    private static RealMatrix normal(Basis basis) {
        var matrix = new Array2DRowRealMatrix(basis.size(), basis.size());
        for (int i = 0; i < basis.size(); i++) {
            for (int j = 0; j <= i; j++) {
                double entry = dot(basis.term(i), basis.term(j));
                matrix.setEntry(i, j, entry);
                matrix.setEntry(j, i, entry);
            }
            matrix.addToEntry(i, i, RIDGE * basis.paths());
        }
        return matrix;
    }

    private static double[] moments(Basis basis, double[] outcome) {
        var moments = new double[basis.size()];
        for (int i = 0; i < moments.length; i++) {
            moments[i] = dot(basis.term(i), outcome);
        }
        return moments;
    }

    /** The diagonal is raised a little, for outcomes that are the same. */
    private static RealMatrix covariance(double[][] residuals, int freedom) {
        var matrix = new Array2DRowRealMatrix(residuals.length, residuals.length);
        double trace = 0;
        for (int i = 0; i < residuals.length; i++) {
            for (int j = 0; j < residuals.length; j++) {
                matrix.setEntry(i, j, dot(residuals[i], residuals[j]) / freedom);
            }
            trace += matrix.getEntry(i, i);
        }
        for (int i = 0; i < residuals.length; i++) {
            matrix.addToEntry(i, i, 1e-6 * trace + Double.MIN_NORMAL);
        }
        return matrix;
    }

    private static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int p = 0; p < a.length; p++) {
            sum += a[p] * b[p];
        }
        return sum;
    }

    private static double[] minus(double[] a, double[] b) {
        var difference = new double[a.length];
        for (int p = 0; p < a.length; p++) {
            difference[p] = a[p] - b[p];
        }
        return difference;
    }

    private static double[] fitted(Basis basis, double[] coefficients) {
        var fitted = new double[basis.paths()];
        for (int i = 0; i < coefficients.length; i++) {
            double[] term = basis.term(i);
            for (int p = 0; p < fitted.length; p++) {
                fitted[p] += coefficients[i] * term[p];
            }
        }
        return fitted;
    }

    /** [outcomes][terms] those of least squares. */
    double[][] coefficients() {
        return coefficients;
    }

    /** [outcomes][n] fitted values under some coefficients, of every {@code step}-th path. */
    double[][] values(double[][] some, int step) {
        int size = (basis.paths() + step - 1) / step;
        var values = new double[some.length][size];
        for (int d = 0; d < some.length; d++) {
            for (int i = 0; i < some[d].length; i++) {
                double[] term = basis.term(i);
                double coefficient = some[d][i];
                for (int p = 0; p < size; p++) {
                    values[d][p] += coefficient * term[p * step];
                }
            }
        }
        return values;
    }

    /**
     * Coefficients as they might as well have come out: normal around those of least squares, with the covariance of outcomes times
     * (XᵀX)⁻¹.
     *
     * @param normals [outcomes][terms] independent standard normals
     */
    double[][] drawn(double[][] normals) {
        int outcomes = coefficients.length;
        var drawn = new double[outcomes][];
        for (int d = 0; d < outcomes; d++) {
            var mixed = new double[basis.size()];
            for (int e = 0; e <= d; e++) {
                for (int i = 0; i < mixed.length; i++) {
                    mixed[i] += residualRoot[d][e] * normals[e][i];
                }
            }
            drawn[d] = solvedTransposed(mixed);
            for (int i = 0; i < mixed.length; i++) {
                drawn[d][i] += coefficients[d][i];
            }
        }
        return drawn;
    }

    /** x of Lᵀ x = b. */
    private double[] solvedTransposed(double[] b) {
        var x = b.clone();
        for (int i = x.length - 1; i >= 0; i--) {
            for (int j = i + 1; j < x.length; j++) {
                x[i] -= root[j][i] * x[j];
            }
            x[i] /= root[i][i];
        }
        return x;
    }
}
