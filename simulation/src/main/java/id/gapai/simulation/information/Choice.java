package id.gapai.simulation.information;

import id.gapai.model.array.DoubleTable;
import id.gapai.model.array.Doubles;
import java.util.stream.IntStream;

/**
 * A choice among options by their mean.
 *
 * @param benefits [options][n] what each option brings on the same n paths, two options or more
 */
public record Choice(DoubleTable benefits) {
    public Choice {
        if (benefits.rows().size() < 2) {
            throw new IllegalArgumentException("need two options or more to choose from");
        }
    }

    public int paths() {
        return benefits.row(0).size();
    }

    public int options() {
        return benefits.rows().size();
    }

    public double mean(int option) {
        return benefits.row(option).sum() / paths();
    }

    /** The option with the greatest mean, the first of equal ones. */
    public int best() {
        return IntStream.range(0, options()).reduce((a, b) -> mean(b) > mean(a) ? b : a).orElseThrow();
    }

    /** [n] by how much an option beats another. */
    Doubles lead(int option, int other) {
        var benefit = benefits.row(option);
        var otherBenefit = benefits.row(other);
        return Doubles.generate(paths(), p -> benefit.get(p) - otherBenefit.get(p));
    }

    /** The share of the paths on which another option turns out better than the best, what happens by chance included. */
    public double regretted() {
        int best = best();
        int regretted = 0;
        for (int p = 0; p < paths(); p++) {
            int path = p;
            regretted += IntStream.range(0, options()).anyMatch(d -> benefits.row(d).get(path) > benefits.row(best).get(path)) ? 1 : 0;
        }
        return regretted / (double) paths();
    }
}
