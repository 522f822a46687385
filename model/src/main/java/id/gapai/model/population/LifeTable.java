package id.gapai.model.population;

import id.gapai.model.array.Doubles;

/**
 * Survival of one sex by exact age. The hazard is constant inside each year of age from 1 on and from 100 for ever; inside
 * the first year the survivors fall as {@code l(a) = 1 - q0·a^β} with {@code β = a0/(1 - a0)}, the power that makes the mean age
 * at death of infants {@code a0}, so that most of them die in the first days.
 *
 * @param hazard  cumulated hazard of each year of age 0 … 99, hazard per year at 100 and over: {@code qx = 1 - exp(-hazard)}
 * @param infantMeanAge {@code a0}, years lived by those who die in the first year of life, between 0 and 1
 */
public record LifeTable(Doubles hazard, double infantMeanAge) {
    /** Probability of dying between the exact ages {@code age} and {@code age + 1}. */
    public double deathProbability(int age) {
        return -StrictMath.expm1(-hazard.get(age));
    }

    /** Share of the new-born who reach the exact age, {@code l(age)}; {@code age >= 0}, in years. */
    public double survivors(double age) {
        if (age < 1) {
            return 1 - deathProbability(0) * StrictMath.pow(age, infantMeanAge / (1 - infantMeanAge));
        }
        double cumulated = 0;
        int whole = (int) Math.min(age, SingleYearTable.OLDEST);
        for (int x = 0; x < whole; x++) {
            cumulated += hazard.get(x);
        }
        return StrictMath.exp(-cumulated - (age - whole) * hazard.get(whole));
    }

    /** Years lived at completed age 0 … 100 per new-born, {@code Lx}; at 100 all that remain. */
    public double personYears(int age) {
        if (age == 0) {
            return 1 - deathProbability(0) * (1 - infantMeanAge);
        }
        double h = hazard.get(age);
        double yearsEach = age == SingleYearTable.OLDEST ? 1 / h : h == 0 ? 1 : -StrictMath.expm1(-h) / h;
        return survivors(age) * yearsEach;
    }

    /** Mean years of life of the new-born, {@code e0}. */
    public double lifeExpectancy() {
        double years = 0;
        for (int age = 0; age < SingleYearTable.AGES; age++) {
            years += personYears(age);
        }
        return years;
    }
}
