package id.gapai.simulation.growth;

import id.gapai.model.array.Doubles;
import id.gapai.simulation.elementary.Elementary;
import id.gapai.simulation.evidence.Level;

/**
 * What all regions share. Rates are activations a day per holder, their logarithms natural.
 *
 * @param mean      log rate of a regency in mid-2024
 * @param city      added in a city
 * @param wide      added in a nation or province
 * @param startUp   taken off at the launch, less and less over the first year
 * @param trend     added a year
 * @param spread    standard deviation between regions, lasting
 * @param swings    what comes and goes within a region
 * @param freedom   degrees of freedom of the Student process, above 2: low values let some regions be far wilder than others
 */
record Hyperparameters(
        double mean, double city, double wide, double startUp, double trend, double spread, Swings swings, double freedom) {
    static final int SIZE = 9;
    /** Of the unbounded parameters of {@link #of}: weakly informative, set before any scoring. */
    private static final Doubles PRIOR_MEAN = Doubles.of(
            Elementary.log(1e-4), 0.5, 0, 1, 0, Elementary.log(1), Elementary.log(1), Elementary.log(180), Elementary.log(6));
    private static final Doubles PRIOR_SD = Doubles.of(2, 0.7, 0.7, 1, 0.3, 0.5, 0.5, 1, 0.7);

    /** From the whole line: what must be above 0 is given by its logarithm, the degrees of freedom as the logarithm of those above 2. */
    static Hyperparameters of(Doubles x) {
        return new Hyperparameters(
                x.get(0),
                x.get(1),
                x.get(2),
                x.get(3),
                x.get(4),
                Elementary.exp(x.get(5)),
                new Swings(Elementary.exp(x.get(6)), Elementary.exp(x.get(7))),
                2 + Elementary.exp(x.get(8)));
    }

    static Doubles priorMean() {
        return PRIOR_MEAN;
    }

    static Doubles priorSd() {
        return PRIOR_SD;
    }

    /** Log density of the prior, up to a constant. */
    static double logPrior(Doubles x) {
        double sum = 0;
        for (int i = 0; i < SIZE; i++) {
            double z = (x.get(i) - PRIOR_MEAN.get(i)) / PRIOR_SD.get(i);
            sum -= z * z / 2;
        }
        return sum;
    }

    /** Expected logarithm of the mean rate over an interval; a mean of rates that swing lies above the rate of the mean logarithm. */
    double logRate(Interval interval, Level level) {
        double within = swings.volatility() * swings.volatility() - swings.variance(interval.days());
        return calmLogRate(interval, level) + within / 2;
    }

    /** Expected logarithm of the rate over an interval while nothing swings. */
    double calmLogRate(Interval interval, Level level) {
        double place = level == Level.CITY ? city : level.isWide() ? wide : 0;
        return mean + place - startUp * interval.startUp() + trend * interval.years();
    }

    /** Covariance of the log rates of two intervals of a region, the same one or one after the other. */
    double covariance(Interval first, Interval second) {
        double moving = first.equals(second) ? swings.variance(first.days()) : swings.covariance(first, second);
        return spread * spread + moving;
    }
}
