package id.gapai.simulation.goal;

/**
 * What is asked, and how much work it may take.
 *
 * @param probability wanted, in (0, 1)
 * @param confidence  that everything that is said to be proved is true, e.g. 0.95
 * @param search      paths of the search at each setting; those of the proof come after them
 * @param proof       most paths of the proof at each setting; a multiple of {@code 2^(LOOKS − 1)}
 */
public record GoalSettings(double probability, double confidence, int search, int proof) {
    /** A proof looks at its paths so often, each time at twice as many. */
    public static final int LOOKS = 5;

    /** Most settings that are taken into a proof. */
    public static final int FINALISTS = 14;

    public GoalSettings {
        if (!(probability > 0 && probability < 1 && confidence > 0 && confidence < 1)) {
            throw new IllegalArgumentException("probability " + probability + ", confidence " + confidence);
        }
        if (search < 1 || proof < 1 || proof % (1 << (LOOKS - 1)) != 0) {
            throw new IllegalArgumentException(search + " and " + proof + " paths");
        }
    }

    /** Paths in all at a look, from 0. */
    int pathsAt(int look) {
        return proof >> (LOOKS - 1 - look);
    }

    /**
     * The chance of a false statement about a setting, at each look. Over all settings and looks they sum to 1 − confidence, wherever the
     * proof goes, since the setting from which distances are counted comes from other paths.
     *
     * @param distance 0 for the setting that the search gave and for the one below it, and so on upwards and downwards
     */
    double error(int distance) {
        return (1 - confidence) / (2.0 * (distance + 1) * (distance + 2) * LOOKS);
    }
}
