package id.gapai.model.population;

import id.gapai.model.array.Doubles;
import java.time.LocalDate;
import java.util.ArrayList;

/** Residents at the close of a date by sex and completed age 0 … 100; 100 means 100 and over. */
public record SingleYearTable(LocalDate date, Doubles male, Doubles female) {
    /** Number of ages, the open group 100+ included. */
    public static final int AGES = 101;

    /** The open age group. */
    public static final int OLDEST = 100;

    public SingleYearTable {
        if (male.size() != AGES || female.size() != AGES) {
            throw new IllegalArgumentException(
                    "a single-year table has " + AGES + " ages, not " + male.size() + " and " + female.size());
        }
    }

    /** Residents of a sex by completed age. */
    public Doubles of(Sex sex) {
        return sex == Sex.MALE ? male : female;
    }

    /** Residents of both sexes by completed age. */
    public Doubles bothSexes() {
        return Doubles.generate(AGES, age -> male.get(age) + female.get(age));
    }

    public double total() {
        return male.sum() + female.sum();
    }

    /** Residents of both sexes at completed ages {@code from … to}, both included. */
    public double persons(int from, int to) {
        return persons(Sex.MALE, from, to) + persons(Sex.FEMALE, from, to);
    }

    /** Residents of a sex at completed ages {@code from … to}, both included. */
    public double persons(Sex sex, int from, int to) {
        double sum = 0;
        for (int age = from; age <= to; age++) {
            sum += of(sex).get(age);
        }
        return sum;
    }

    /** The same residents in groups of {@code width} years; the last group of a sex is 100 and over. */
    public PopulationTable grouped(int width) {
        var groups = new ArrayList<PopulationTable.Group>();
        for (Sex sex : Sex.values()) {
            for (int age = 0; age < OLDEST; age += width) {
                int end = Math.min(age + width, OLDEST);
                groups.add(new PopulationTable.Group(sex, age, end - age, persons(sex, age, end - 1)));
            }
            groups.add(new PopulationTable.Group(sex, OLDEST, 1, of(sex).get(OLDEST)));
        }
        return new PopulationTable(date, groups);
    }
}
