package id.gapai.simulation.rare;

/** What is rare: that a target is reached, or that it is missed. */
public enum Event {
    REACHED(1),
    MISSED(-1);

    private final int sign;

    Event(int sign) {
        this.sign = sign;
    }

    /** How near a path is to the event, persons: negative when far, not negative when it happens (when missed, positive). */
    double score(double margin) {
        return sign * margin;
    }

    boolean happens(double margin) {
        return (margin >= 0) == (this == REACHED);
    }
}
