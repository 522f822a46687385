package id.gapai.model.population;

import id.gapai.model.array.Doubles;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** The residents of both sexes at the close of a date. Mutable: {@link #step} leads to the next day. */
final class Residents {
    private final Cohorts male;
    private final Cohorts female;
    private final long origin;
    private LocalDate date;
    private int[] ends;

    private Residents(Cohorts male, Cohorts female, long origin, LocalDate date) {
        this.male = male;
        this.female = female;
        this.origin = origin;
        this.date = date;
        this.ends = Birthdays.ends(date, origin);
    }

    static Residents of(SingleYearTable table) {
        long origin = Birthdays.latestBirth(table.date(), SingleYearTable.OLDEST).toEpochDay() + 1;
        int[] ends = Birthdays.ends(table.date(), origin);
        return new Residents(
                Cohorts.spread(table.male(), ends), Cohorts.spread(table.female(), ends), origin, table.date());
    }

    /** A copy that can be led to the date {@code last}. */
    Residents copyUntil(LocalDate last) {
        int days = (int) ChronoUnit.DAYS.between(date, last);
        return new Residents(male.copyWithRoom(days), female.copyWithRoom(days), origin, date);
    }

    LocalDate date() {
        return date;
    }

    SingleYearTable table() {
        return new SingleYearTable(date, male.byAge(), female.byAge());
    }

    /**
     * One day, in this order: deaths; moves among the survivors; births by the women of the morning, and deaths among the
     * new-born; birthdays. Rates are those in force at the close of the day before, when the day begins.
     */
    DayFlows step(Drivers drivers) {
        double yearShare = 1.0 / date.lengthOfYear();
        var persons = table().bothSexes();
        double births = yearShare * births(drivers.fertility().at(date));

        var alive = sum(
                male.survivors(drivers.survival(Sex.MALE, date), yearShare, ends),
                female.survivors(drivers.survival(Sex.FEMALE, date), yearShare, ends));
        var moves = drivers.moves().on(date, alive);
        double married = drivers.earlyMarriage().marriages(alive.get(15), alive.get(16), yearShare);
        var birthdays = nextDay(moves.factors(alive));
        double newbornAlive = addNewborn(births, drivers);

        var deaths = Doubles.generate(
                SingleYearTable.AGES,
                age -> persons.get(age) - alive.get(age) + (age == 0 ? births - newbornAlive : 0));
        return new DayFlows(date, persons, deaths, moves.out(), moves.in(), birthdays, married, births);
    }

    private double births(Doubles perWomanYear) {
        double births = 0;
        for (int age = 0; age < SingleYearTable.AGES; age++) {
            births += female.persons(age) * perWomanYear.get(age);
        }
        return births;
    }

    /** Applies the moves; returns persons who complete each age on the new day. */
    private Doubles nextDay(double[] staying) {
        date = date.plusDays(1);
        var after = Birthdays.ends(date, origin);
        var birthdays = sum(male.grow(staying, ends, after), female.grow(staying, ends, after));
        ends = after;
        return birthdays;
    }

    /** Adds those born on the day just reached; returns how many are alive at its close. */
    private double addNewborn(double births, Drivers drivers) {
        var dayBefore = date.minusDays(1);
        double boys = births * drivers.maleShare().at(dayBefore);
        double boysAlive = boys * drivers.survival(Sex.MALE, dayBefore).ofNewborn();
        double girlsAlive = (births - boys) * drivers.survival(Sex.FEMALE, dayBefore).ofNewborn();
        male.addNewborn(boysAlive, ends[0] - 1);
        female.addNewborn(girlsAlive, ends[0] - 1);
        return boysAlive + girlsAlive;
    }

    private static Doubles sum(double[] male, double[] female) {
        return Doubles.generate(male.length, age -> male[age] + female[age]);
    }
}
