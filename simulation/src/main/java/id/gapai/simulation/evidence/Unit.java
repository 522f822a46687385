package id.gapai.simulation.evidence;

/** What a figure counts: persons, or percent of an unknown number of holders. */
public enum Unit {
    COUNT(1),
    PERCENT(1e-4);

    private final double least;

    Unit(double least) {
        this.least = least;
    }

    /** The least amount that matters: a person, or a ten-thousandth of a point. */
    public double least() {
        return least;
    }
}
