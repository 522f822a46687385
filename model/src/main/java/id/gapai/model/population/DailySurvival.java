package id.gapai.model.population;

/** A life table by day: the share of those alive at the start of a day who are alive at its close. */
final class DailySurvival {
    private static final double DAYS_PER_YEAR = 365.25;

    private final LifeTable table;
    private final double[] infants = new double[366];

    DailySurvival(LifeTable table) {
        this.table = table;
        for (int days = 0; days < infants.length; days++) {
            infants[days] = infantSurvivors(days + 1.5) / infantSurvivors(days + 0.5);
        }
    }

    /** At completed ages 1 … 100 on a day that is the given share of a year; index 0 is 1 (see {@link #ofInfant}). */
    double[] byAge(double yearShare) {
        var survival = new double[SingleYearTable.AGES];
        survival[0] = 1;
        for (int age = 1; age < survival.length; age++) {
            survival[age] = StrictMath.exp(-table.hazard().get(age) * yearShare);
        }
        return survival;
    }

    /** In the first year of life, {@code days} after the day of birth. */
    double ofInfant(int days) {
        return infants[days];
    }

    /** To the close of the day of birth, on average half a day. */
    double ofNewborn() {
        return infantSurvivors(0.5);
    }

    private double infantSurvivors(double days) {
        return table.survivors(Math.min(days / DAYS_PER_YEAR, Math.nextDown(1.0)));
    }
}
