package id.gapai.simulation.sensitivity;

import id.gapai.model.array.Doubles;
import id.gapai.simulation.random.Draws;
import id.gapai.simulation.random.Purposes;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** Pairs of independent points of the unit cube, and what a function makes of them and of their mixtures. */
record UnitCube(long seed, int n, int size) {
    private double[] point(long path) {
        var draws = new Draws();
        draws.startPath(seed, path);
        var point = new double[size];
        for (int i = 0; i < size; i++) {
            point[i] = draws.uniform(Purposes.keyOf("x" + i));
        }
        return point;
    }

    /** Shares of the variance of a function, by coordinate. */
    VarianceShares shares(ToDoubleFunction<double[]> f, Resampling resampling) {
        var mixed = new ArrayList<Doubles>();
        for (int i = 0; i < size; i++) {
            int moved = i;
            mixed.add(Doubles.generate(n, p -> f.applyAsDouble(mixture(p, moved))));
        }
        return VarianceShares.of(values(f, 0), values(f, n), mixed, resampling);
    }

    Doubles values(ToDoubleFunction<double[]> f, int first) {
        return Doubles.generate(n, p -> f.applyAsDouble(point(first + p)));
    }

    private double[] mixture(int p, int moved) {
        var point = point(p);
        point[moved] = point(n + p)[moved];
        return point;
    }

    static List<Double> firsts(VarianceShares shares) {
        return shares.shares().stream().map(share -> share.first().value()).toList();
    }
}
