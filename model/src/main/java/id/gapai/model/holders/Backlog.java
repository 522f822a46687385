package id.gapai.model.holders;

import id.gapai.model.array.Doubles;

/**
 * Ages of the eligible residents who are not yet recorded. Recorded at a constant rate since the 17th birthday, those of exact age x are
 * still unrecorded with probability {@code exp(−rate · (x − 17))}; this shape is scaled to the known total, at most
 * {@link #MOST} of an age.
 */
final class Backlog {
    /** No age is unrecorded beyond this share: some are recorded on their birthday. */
    static final double MOST = 0.9;

    /** Keeps the shape positive at all ages, so that any total can be met. */
    private static final double LEAST_WEIGHT = 1e-12;

    private Backlog() {}

    /**
     * Unrecorded residents by completed age, summing to {@code unrecorded}.
     *
     * @param eligible    persons by completed age
     * @param ratePerYear rate of recording per person-year
     * @throws IllegalArgumentException if more are unrecorded than {@link #MOST} of those aged 17 or more
     */
    static Doubles byAge(Doubles eligible, double unrecorded, double ratePerYear) {
        var caps = Doubles.generate(eligible.size(), age -> age < Eligibility.AGE ? 0 : MOST * eligible.get(age));
        var weights = Doubles.generate(eligible.size(), age -> caps.get(age) * weight(age, ratePerYear));
        return CappedShares.divide(unrecorded, caps, weights);
    }

    /** Mean of exp(−rate · (x − 17)) over the year of age. */
    private static double weight(int age, double rate) {
        int years = age - Eligibility.AGE;
        double start = years <= 0 ? 1 : StrictMath.exp(-rate * years);
        double mean = rate == 0 ? 1 : start * -StrictMath.expm1(-rate) / rate;
        return Math.max(LEAST_WEIGHT, mean);
    }
}
