package id.gapai.simulation.kernel;

/** What must hold at the close of every day on every path (docs/reliability.md, Numbers); counts are whole persons. */
public enum Law {
    /** Holders and unrecorded together change by those who turn 17, move in, die and move out, and by nobody else. */
    PERSONS_CONSERVED,

    /** No count of residents is below 0. */
    NO_NEGATIVE_COUNT,

    /** Active residents change by those who move in, die and move out and by the day's activations, and by nobody else. */
    ACTIVE_CONSERVED,

    /** In every segment the active and the susceptible together are the reachable. */
    REACHABLE_DIVIDED,

    /** A channel serves from 0 to as many as its capacity. */
    WITHIN_CAPACITY,

    /** Officers assigned and left over together are those present. */
    OFFICERS_DIVIDED
}
