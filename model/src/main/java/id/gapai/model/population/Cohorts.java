package id.gapai.model.population;

import static id.gapai.model.population.SingleYearTable.OLDEST;

import id.gapai.model.array.Doubles;
import java.util.Arrays;

/**
 * Residents of one sex by date of birth. Mutable, used by one {@link Residents} only.
 *
 * <p>Inside a completed age all birth dates share one factor a day (hazards are constant there and moves are in proportion to the
 * residents), so that a day costs one multiplication per birth date. Those over 100 are one number.
 */
final class Cohorts {
    /** Persons by date of birth, oldest first; room for the births of days to come. */
    private final double[] byBirth;

    /** Persons by completed age, the sums of {@code byBirth}; 100: the open group. */
    private final double[] byAge;

    /** Survival of the day at ages 1 … 100, set by {@link #survivors}, used by {@link #grow}. */
    private double[] survivalByAge = new double[0];

    private Cohorts(double[] byBirth, double[] byAge) {
        this.byBirth = byBirth;
        this.byAge = byAge;
    }

    /** Spreads each year of age evenly over its birth dates. */
    static Cohorts spread(Doubles persons, int[] ends) {
        var byBirth = new double[ends[0]];
        for (int age = 0; age < OLDEST; age++) {
            int dates = ends[age] - ends[age + 1];
            Arrays.fill(byBirth, ends[age + 1], ends[age], persons.get(age) / dates);
        }
        return new Cohorts(byBirth, persons.toArray());
    }

    /** A copy with room for the births of {@code days} more days. */
    Cohorts copyWithRoom(int days) {
        return new Cohorts(Arrays.copyOf(byBirth, byBirth.length + days), byAge.clone());
    }

    double persons(int age) {
        return byAge[age];
    }

    Doubles byAge() {
        return Doubles.of(byAge);
    }

    /**
     * Deaths of the day; those of infants by the exact age of each birth date.
     *
     * @return persons alive at the close, by completed age at the start
     */
    double[] survivors(DailySurvival survival, double yearShare, int[] ends) {
        survivalByAge = survival.byAge(yearShare);
        double infants = 0;
        for (int i = ends[1]; i < ends[0]; i++) {
            byBirth[i] *= survival.ofInfant(ends[0] - 1 - i);
            infants += byBirth[i];
        }
        var alive = new double[byAge.length];
        Arrays.setAll(alive, age -> byAge[age] * survivalByAge[age]);
        alive[0] = infants;
        return alive;
    }

    /**
     * After {@link #survivors}: applies its deaths above age 0 and the moves, and takes everybody to the age at the close.
     *
     * @param staying factor of each completed age by in- and out-moves
     * @param before  where the ages lie at the start of the day
     * @param after   where they lie at its close
     * @return persons who complete each age on the day
     */
    double[] grow(double[] staying, int[] before, int[] after) {
        var turned = new double[byAge.length];
        for (int age = 0; age < OLDEST; age++) {
            double factor = survivalByAge[age] * staying[age];
            turned[age + 1] = scale(before[age + 1], after[age + 1], factor);
            byAge[age] = turned[age] + scale(after[age + 1], before[age], factor);
        }
        byAge[OLDEST] = turned[OLDEST] + byAge[OLDEST] * survivalByAge[OLDEST] * staying[OLDEST];
        return turned;
    }

    void addNewborn(double persons, int birthDate) {
        byBirth[birthDate] = persons;
        byAge[0] += persons;
    }

    private double scale(int from, int to, double factor) {
        double sum = 0;
        for (int i = from; i < to; i++) {
            byBirth[i] *= factor;
            sum += byBirth[i];
        }
        return sum;
    }
}
