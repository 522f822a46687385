package id.gapai.model.population;

import java.time.LocalDate;

/**
 * Completed age from date of birth. A year is completed on the same day of the year; whoever was born on 29 February
 * completes one on 1 March of a common year, as {@code date.minusYears(age)} shows: it is the latest date of birth of that age,
 * and from 28 February it leads to 28 February.
 */
final class Birthdays {
    private Birthdays() {}

    /** The latest date of birth of those who have completed {@code age} at the close of a date. */
    static LocalDate latestBirth(LocalDate date, int age) {
        return date.minusYears(age);
    }

    /**
     * Where the ages lie in a row of birth dates: age x is at the indices {@code ends[x + 1] … ends[x] - 1}.
     *
     * @param origin epoch day of index 0
     */
    static int[] ends(LocalDate date, long origin) {
        var ends = new int[SingleYearTable.AGES];
        for (int age = 0; age < ends.length; age++) {
            ends[age] = (int) (latestBirth(date, age).toEpochDay() - origin) + 1;
        }
        return ends;
    }
}
