package id.gapai.simulation.goal;

/**
 * A setting on fresh paths.
 *
 * @param setting    place on the lever's scale
 * @param hits       paths that reach the target
 * @param paths      in all
 * @param low        bounds of the probability, each exact, at the error that this setting has in the whole proof
 * @param high       the same
 * @param meanActive mean number of active residents at the end
 * @param verdict    of the comparison with the wanted probability
 */
public record Finalist(int setting, int hits, int paths, double low, double high, double meanActive, Verdict verdict) {
    /** What fresh paths proved. */
    public enum Verdict {
        REACHED,
        MISSED,
        /** Too close to the wanted probability for so many paths. */
        OPEN
    }

    public double share() {
        return hits / (double) paths;
    }
}
