package id.gapai.simulation.tally;

import id.gapai.simulation.kernel.KernelState;

/** What is counted per channel, in the order in which it is stored. */
public enum Count {
    ACTIVATIONS,
    NONRESIDENTS,
    TURNED_AWAY,
    OFFICERS_ASSIGNED,
    /** In {@link KernelState#UNITS_PER_OFFICER_DAY} of an officer-day. */
    BUSY_UNITS
}
