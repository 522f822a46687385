package id.gapai.model.population;

import static id.gapai.model.population.Checks.isAmount;
import static id.gapai.model.population.Checks.require;

import id.gapai.model.contradiction.Contradiction;
import java.time.LocalDate;

/**
 * Factors that make the rates in force at the date of the start table agree with known summary measures. They apply to all
 * periods, so that the trend from period to period stays.
 *
 * @param mortality factor on every central death rate
 * @param fertility factor on every fertility rate
 */
record Scaling(double mortality, double fertility) {
    /** Beyond a factor like this (or its inverse) the shape of the life table means nothing. */
    private static final double LARGEST = 20;

    static Scaling of(Rates rates, PopulationInputs inputs) {
        var date = inputs.start().date();
        double mortality = inputs.lifeExpectancy().isPresent()
                ? mortalityFactor(rates, date, inputs.lifeExpectancy().getAsDouble())
                : 1;
        double fertility = inputs.totalFertilityRate().isPresent()
                ? fertilityFactor(rates.totalFertilityRate(date), inputs.totalFertilityRate().getAsDouble())
                : 1;
        return new Scaling(mortality, fertility);
    }

    private static double fertilityFactor(double given, double wanted) {
        require(isAmount(wanted), "not a total fertility rate: " + wanted);
        if (!(given > 0)) {
            throw new Contradiction(
                    "population.totalFertilityRate", "is " + wanted + ", but all rates of the table are 0", "a table with births");
        }
        return wanted / given;
    }

    /** Bisection on the logarithm of the factor: life expectancy falls as the factor rises. */
    private static double mortalityFactor(Rates rates, LocalDate date, double years) {
        double low = -StrictMath.log(LARGEST);
        double high = -low;
        for (int i = 0; i < 60; i++) {
            double middle = (low + high) / 2;
            if (lifeExpectancy(rates, date, StrictMath.exp(middle)) > years) {
                low = middle;
            } else {
                high = middle;
            }
        }
        double factor = StrictMath.exp((low + high) / 2);
        double reached = lifeExpectancy(rates, date, factor);
        if (!(Math.abs(reached - years) < 1e-6)) {
            throw outOfReach(years, reached);
        }
        return factor;
    }

    /** 0 where the factor leaves no survivors to build a life table of. */
    private static double lifeExpectancy(Rates rates, LocalDate date, double factor) {
        return rates.leaveSurvivors(date, factor) ? rates.lifeExpectancy(date, factor) : 0;
    }

    private static Contradiction outOfReach(double years, double nearest) {
        return new Contradiction(
                "population.lifeExpectancy",
                "is " + years + ", which no factor on the death rates from 1/" + (int) LARGEST + " to " + (int) LARGEST + " gives",
                "a number near that of the table; the nearest within reach is " + Math.round(nearest * 10) / 10.0);
    }
}
