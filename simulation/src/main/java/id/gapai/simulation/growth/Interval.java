package id.gapai.simulation.growth;

/**
 * The time between two reports.
 *
 * @param from days after the launch
 * @param to   after {@code from}
 */
record Interval(double from, double to) {
    private static final double YEAR = 365;
    /** Mid-2024, where the trend is 0. */
    private static final double MIDDLE = 700;

    double days() {
        return to - from;
    }

    /** Mean over the interval of what the first year lacks: 1 at the launch, falling to 0 after a year. */
    double startUp() {
        return (ramp(to) - ramp(from)) / days();
    }

    /** Years from the middle of the record to the middle of the interval. */
    double years() {
        return ((from + to) / 2 - MIDDLE) / YEAR;
    }

    /** Integral of max(0, 1 − t/year). */
    private static double ramp(double t) {
        return t < YEAR ? t - t * t / (2 * YEAR) : YEAR / 2;
    }
}
