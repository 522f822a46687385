package id.gapai.model.population;

/**
 * Minors who marry at ages 15 and 16 and so become eligible for a card before their 17th birthday.
 *
 * @param rate first marriages per unmarried person and year
 */
public record EarlyMarriage(double rate) {
    /** First marriages in a share of a year among the residents of completed ages 15 and 16. */
    public double marriages(double aged15, double aged16, double yearShare) {
        double marryingInAYear = -Math.expm1(-rate);
        return yearShare * marryingInAYear * (aged15 + unmarriedAt(1) * aged16);
    }

    /** Residents who may have a card: all from 17 on, and the married of ages 15 and 16. */
    public double eligible(SingleYearTable table) {
        double aged15 = table.persons(15, 15);
        double aged16 = table.persons(16, 16);
        double unmarried = meanUnmarriedShare() * (aged15 + unmarriedAt(1) * aged16);
        return table.persons(17, SingleYearTable.OLDEST) + aged15 + aged16 - unmarried;
    }

    /** Residents who become eligible on a day: those who turn 17 and were not married, and the minors who marry. */
    public double newlyEligible(DayFlows day) {
        return day.birthdays().get(17) * unmarriedAt(2) + day.married();
    }

    /** Share still unmarried so many years after the 15th birthday. */
    private double unmarriedAt(double years) {
        return Math.exp(-rate * years);
    }

    /** Mean of {@code exp(-rate·t)} over the first year. */
    private double meanUnmarriedShare() {
        return rate == 0 ? 1 : -Math.expm1(-rate) / rate;
    }
}
