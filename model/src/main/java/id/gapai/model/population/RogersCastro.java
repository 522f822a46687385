package id.gapai.model.population;

import id.gapai.model.array.Doubles;

/**
 * The model schedule of moving by age: children with their parents, a peak of young adults, a floor for all.
 *
 * <p>A. Rogers and L. J. Castro, Model Migration Schedules, IIASA RR-81-30 (1981), their fundamental parameters
 * (a1 0.02, α1 0.1, a2 0.06, α2 0.1, μ2 20, λ2 0.4, c 0.003): https://pure.iiasa.ac.at/id/eprint/1543/
 */
final class RogersCastro {
    private RogersCastro() {}

    /** Relative propensity to move at completed age 0 … 100, taken at the middle of the year of age. */
    static Doubles profile() {
        return Doubles.generate(SingleYearTable.AGES, age -> propensity(age + 0.5));
    }

    private static double propensity(double age) {
        double sinceEntry = age - 20;
        double childhood = 0.02 * StrictMath.exp(-0.1 * age);
        double work = 0.06 * StrictMath.exp(-0.1 * sinceEntry - StrictMath.exp(-0.4 * sinceEntry));
        return childhood + work + 0.003;
    }
}
