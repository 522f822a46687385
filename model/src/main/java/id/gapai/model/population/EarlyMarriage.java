package id.gapai.model.population;

/**
 * Minors who marry at ages 15 and 16 and so become eligible for a card before their 17th birthday.
 *
 * @param rate first marriages per unmarried person and year
 */
public record EarlyMarriage(double rate) {
    /** First marriages in a share of a year among the residents of ages 15 and 16. */
    public double marriages(double aged15, double aged16, double yearShare) {
        double marrying = -Math.expm1(-rate);
        return yearShare * marrying * (aged15 + Math.exp(-rate) * aged16);
    }

    /** Share of those who turn 17 who were not eligible before. */
    public double unmarriedAt17() {
        return Math.exp(-2 * rate);
    }
}
