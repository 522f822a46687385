package id.gapai.model.population;

import static id.gapai.model.population.Checks.isAmount;
import static id.gapai.model.population.Checks.require;

import id.gapai.model.array.Doubles;
import id.gapai.model.contradiction.Contradiction;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.function.BiFunction;
import java.util.stream.DoubleStream;

/**
 * Who moves in and out on a day. Totals come from the inputs; they are spread over ages and birth dates in proportion to the
 * propensity of the age times the residents of that age, alike for both sexes. For those who leave that is the
 * definition of a propensity; the age structure of the places that people come from is unknown and taken to be like that of
 * the place.
 */
final class Moves {
    private final BiFunction<LocalDate, Double, Totals> totals;
    private final Doubles propensity;

    Moves(Migration migration) {
        this.totals = totals(migration);
        this.propensity =
                migration instanceof Migration.Gross gross ? gross.profile() : RogersCastro.profile();
        require(propensity.size() == SingleYearTable.AGES, "migration profile: needs ages 0 … 100");
        require(DoubleStream.of(propensity.toArray()).allMatch(Checks::isAmount) && propensity.sum() > 0,
                "migration profile: needs numbers from 0 on, not all 0: " + propensity);
    }

    /** Moves by completed age on one day. */
    record DayMoves(LocalDate date, Doubles in, Doubles out) {
        /** What remains of the residents of each age, as a factor. */
        double[] factors(Doubles residents) {
            var factors = new double[residents.size()];
            for (int age = 0; age < factors.length; age++) {
                double persons = residents.get(age);
                factors[age] = persons > 0 ? 1 + (in.get(age) - out.get(age)) / persons : 1;
                if (!(factors[age] >= 0)) {
                    var what = "on the day after " + date + " more residents of age " + age + " would leave than there are";
                    throw new Contradiction("population.migration", what, "").on(date);
                }
            }
            return factors;
        }
    }

    /** The moves among {@code residents} by completed age on the day that begins at the close of {@code date}. */
    DayMoves on(LocalDate date, Doubles residents) {
        var weight = Doubles.generate(residents.size(), age -> propensity.get(age) * residents.get(age));
        double perWeight = weight.sum() > 0 ? 1 / weight.sum() : 0;
        var today = totals.apply(date, residents.sum());
        return new DayMoves(date, scaled(weight, perWeight * today.in), scaled(weight, perWeight * today.out));
    }

    private static Doubles scaled(Doubles weight, double factor) {
        return Doubles.generate(weight.size(), age -> factor * weight.get(age));
    }

    /** Persons per day. */
    private record Totals(double in, double out) {
        static Totals net(double persons) {
            return new Totals(Math.max(0, persons), Math.max(0, -persons));
        }
    }

    private static BiFunction<LocalDate, Double, Totals> totals(Migration migration) {
        if (migration instanceof Migration.Gross gross) {
            require(isAmount(gross.inPerPersonYear()) && isAmount(gross.outPerPersonYear()), "not rates of moving: " + gross);
            return (date, residents) -> gross(gross, residents / date.lengthOfYear());
        }
        if (migration instanceof Migration.Net net) {
            return net.periods().isEmpty() ? (date, residents) -> Totals.net(0) : net(net);
        }
        throw new AssertionError(migration);
    }

    private static Totals gross(Migration.Gross gross, double personYears) {
        return new Totals(gross.inPerPersonYear() * personYears, gross.outPerPersonYear() * personYears);
    }

    private static BiFunction<LocalDate, Double, Totals> net(Migration.Net net) {
        var perDay = new Timeline<>(net.periods().stream()
                .map(row -> new Timeline.Phase<>(row.period(), row.persons() / days(row.period())))
                .toList());
        return (date, residents) -> Totals.net(perDay.at(date));
    }

    private static long days(Period period) {
        return ChronoUnit.DAYS.between(period.from(), period.to());
    }
}
