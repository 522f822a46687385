package id.gapai.model.holders;

import id.gapai.model.array.Doubles;
import id.gapai.model.population.DayFlows;
import id.gapai.model.population.EarlyMarriage;

/**
 * Who must hold an e-KTP: residents aged 17 or more, or ever married (Law 24/2013, article 63). First marriages of minors happen at
 * a constant rate at ages 15 and 16, so that {@code 1 − exp(−rate · (x − 15))} of those at exact age x are ever married.
 */
public final class Eligibility {
    public static final int AGE = 17;
    private static final int FIRST_MARRIAGE_AGE = 15;

    private Eligibility() {}

    /** Eligible residents by completed age. */
    public static Doubles eligible(Doubles residents, double marriageRate) {
        return Doubles.generate(residents.size(), age -> residents.get(age) * share(age, marriageRate));
    }

    /** Residents who become eligible on the day: unmarried on the 17th birthday, or minors who marry. */
    public static double becoming(DayFlows day, double marriageRate) {
        return day.birthdays().get(AGE) * new EarlyMarriage(marriageRate).unmarriedAt17() + day.married();
    }

    /** Mean over the year of age, births spread evenly. */
    private static double share(int age, double rate) {
        if (age >= AGE) {
            return 1;
        }
        if (age < FIRST_MARRIAGE_AGE || rate == 0) {
            return 0;
        }
        int years = age - FIRST_MARRIAGE_AGE;
        return 1 - StrictMath.exp(-rate * years) * -StrictMath.expm1(-rate) / rate;
    }
}
