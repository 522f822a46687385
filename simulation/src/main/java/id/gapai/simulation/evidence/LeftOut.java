package id.gapai.simulation.evidence;

/** Why a row is not used. */
public enum LeftOut {
    DOUBTFUL,
    SECOND_HAND,
    SHARE_OF_UNKNOWN_TARGET,
    /** The same figure of the same region within two months: one statement printed again. */
    SAME_STATEMENT,
    /** The region has a better figure of the same day. */
    SAME_DAY
}
