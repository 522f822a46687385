package id.gapai.simulation.allocation;

/**
 * The effort of a selection.
 *
 * @param start     paths of each finalist before any is preferred
 * @param most      paths of all finalists together after which no more are given
 * @param certainty with which it may end earlier, in (0, 1)
 */
public record SelectionSettings(int start, long most, double certainty) {
    public SelectionSettings {
        if (start < 2 || !(certainty > 0 && certainty < 1)) {
            throw new IllegalArgumentException(start + " paths at first, certainty " + certainty);
        }
    }
}
