package id.gapai.model.population;

/**
 * Minors who marry at ages 15 and 16 and so become eligible for a card before their 17th birthday.
 *
 * @param rate first marriages per unmarried person and year
 */
public record EarlyMarriage(double rate) {
    /** First marriages in a share of a year among the residents of completed ages 15 and 16, births spread evenly. */
    public double marriages(double aged15, double aged16, double yearShare) {
        double marryingInAYear = -StrictMath.expm1(-rate);
        return yearShare * marryingInAYear * (aged15 + StrictMath.exp(-rate) * aged16);
    }

    /** Share of those who turn 17 who have not married before. */
    public double unmarriedAt17() {
        return StrictMath.exp(-2 * rate);
    }
}
