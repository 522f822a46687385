package id.gapai.simulation.allocation;

import id.gapai.model.array.Ints;

/** What may be decided: whole numbers, each within limits, and constraints on all of them together. */
public interface Choices {
    /** How many numbers a decision has. */
    int size();

    /** The least that number {@code i} may be. */
    int least(int i);

    /** The greatest that it may be, {@link #least} or more. */
    int most(int i);

    /** Whether a decision within the limits meets all constraints. */
    boolean isAllowed(Ints decision);

    /**
     * A decision that is allowed, near one that may not be; one that is allowed stays as it is.
     *
     * @param decision within the limits
     */
    Ints repaired(Ints decision);
}
