package id.gapai.simulation.goal;

import id.gapai.model.array.Ints;
import java.util.BitSet;

/**
 * What paths came to at one setting of a lever.
 *
 * @param reached     the paths, counted from the first of this attempt, on which the target holds
 * @param active      active residents at the end, by path
 * @param officerDays officer-days assigned until then, by path
 */
public record Attempt(BitSet reached, Ints active, Ints officerDays) {
    public Attempt {
        if (reached.length() > active.size() || officerDays.size() != active.size()) {
            throw new IllegalArgumentException(
                    "path " + (reached.length() - 1) + " reached the target among " + active.size() + " with " + officerDays.size() + " efforts");
        }
        reached = (BitSet) reached.clone();
    }

    @Override
    public BitSet reached() {
        return (BitSet) reached.clone();
    }

    /** How many paths were run. */
    public int paths() {
        return active.size();
    }

    /** On how many of them the target holds. */
    public int hits() {
        return reached.cardinality();
    }

    /** Share of paths on which the target holds. */
    public double share() {
        return hits() / (double) paths();
    }

    /** Mean number of active residents at the end. */
    public double meanActive() {
        return active.sum() / (double) paths();
    }

    /** Mean officer-days assigned. */
    public double meanOfficerDays() {
        return officerDays.sum() / (double) paths();
    }
}
