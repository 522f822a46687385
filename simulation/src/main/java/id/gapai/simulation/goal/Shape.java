package id.gapai.simulation.goal;

/** What a lever does over its whole scale, as the paths of the search tell. */
public enum Shape {
    /** Every path ends alike at all settings that were tried. */
    NOTHING,
    /** Paths differ, but not in one direction: no effect that so many paths can tell. */
    NO_TREND,
    /** More of it is never worse, as far as so many paths can tell. */
    RISING,
    /** From some setting on more of it makes things worse. */
    FALLING_AGAIN
}
