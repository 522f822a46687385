package id.gapai.scenarios.spec;

/**
 * Greatest values that a study may give. They are generous for the largest country, so that what they refuse is a slip of the
 * pen: a zero too many, a number in the wrong unit.
 */
public final class Limits {
    /** Persons of any kind: more than any country has. */
    public static final int PERSONS = 2_000_000_000;

    /** Officers on one day. */
    public static final int OFFICERS = 1_000_000;

    /** Events of one channel on one day. */
    public static final int SESSIONS = 1_000_000;

    /** Visitors of one event; all counters of a country may be one event. */
    public static final double VISITORS = 10_000_000;

    /** What one officer does in a day: one every three seconds. */
    public static final double PER_OFFICER_DAY = 10_000;

    /** Hazard per day: half of the susceptible within two hours. */
    public static final double HAZARD = 10;

    /** Shape of a gamma factor whose standard deviation is a thousandth. */
    public static final double DISPERSION = 1_000_000;

    /** Standard deviation of a logarithm: a swing of one deviation is a factor of 20. */
    public static final double VOLATILITY = 3;

    /** A hundred years. */
    public static final double CORRELATION_DAYS = 36_525;

    /** Factors on demand, odds and hazards. */
    public static final double FACTOR = 1000;

    /** Factors on projected deaths and moves. */
    public static final double FLOW_FACTOR = 20;

    /** A thousand billion: what no single day or event costs. */
    public static final double RUPIAH = 1e12;

    /** Exponents, either sign. */
    public static final double EXPONENT = 10;

    private Limits() {}
}
