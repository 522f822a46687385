package id.gapai.model.population;

import id.gapai.model.array.Doubles;
import java.time.LocalDate;

/** What changes the population: everything but the residents themselves. */
record Drivers(
        Timeline<DailySurvival> maleSurvival,
        Timeline<DailySurvival> femaleSurvival,
        Timeline<Doubles> fertility,
        Timeline<Double> maleShare,
        Moves moves,
        EarlyMarriage earlyMarriage) {
    static Drivers of(Rates rates, Scaling scaling, PopulationInputs inputs) {
        return new Drivers(
                rates.lifeTables(Sex.MALE, scaling.mortality()).map(DailySurvival::new),
                rates.lifeTables(Sex.FEMALE, scaling.mortality()).map(DailySurvival::new),
                rates.fertility(scaling.fertility()),
                rates.maleShare(),
                new Moves(inputs.migration()),
                new EarlyMarriage(inputs.earlyMarriageRate()));
    }

    DailySurvival survival(Sex sex, LocalDate date) {
        return (sex == Sex.MALE ? maleSurvival : femaleSurvival).at(date);
    }
}
