package id.gapai.simulation;

/**
 * After how many paths a run comes to rest: 200, for a first look, then 1,000, 2,000, 4,000 and so on. The bounds do not depend on how many
 * paths are asked for, nor on threads or time.
 */
final class Rounds {
    private static final int FIRST = 200;
    private static final int SECOND = 1_000;

    private Rounds() {}

    /** The first bound beyond {@code done} paths, {@code last} at most. */
    static int end(int done, int last) {
        if (done < FIRST) {
            return Math.min(FIRST, last);
        }
        long bound = SECOND;
        while (bound <= done) {
            bound *= 2;
        }
        return (int) Math.min(bound, last);
    }
}
