package id.gapai.simulation.ranking;

import java.util.List;

/**
 * What a selection came to.
 *
 * @param best    index of the option with the greatest mean of those left, the first of equal ones
 * @param left    options that were not dropped, in order
 * @param end     why it ended
 * @param scores  all paths that were run
 * @param looks   in order
 * @param planned how many looks there might have been, known from the first one
 */
public record Selection(int best, List<Integer> left, End end, Scores scores, List<Look> looks, int planned) {
    /** Why a selection ended. */
    public enum End {
        /** All others were dropped. */
        ONE_LEFT,
        /** Those left have the same mean, on paths enough to see a difference of the indifference zone. */
        TIED,
        /** There were to be no more paths. */
        GIVEN_UP
    }

    /**
     * A look at the paths so far.
     *
     * @param paths of each option that was not dropped before
     * @param left  options that were not dropped here either
     */
    public record Look(int paths, List<Integer> left) {
        public Look {
            left = List.copyOf(left);
        }
    }

    public Selection {
        left = List.copyOf(left);
        looks = List.copyOf(looks);
    }

    /** Paths of all options together. */
    public long work() {
        return scores.rows().stream().mapToLong(row -> row.size()).sum();
    }
}
