package id.gapai.charts.spec;

import java.util.List;

/**
 * An axis of a panel.
 *
 * @param title what is measured, with its unit; empty for none
 * @param min   value at the left or lower end; {@code max} at the other
 */
public record Axis(String title, double min, double max, List<Tick> ticks) {
    /** @param line whether a grid line is drawn; {@code label} may be empty */
    public record Tick(double at, String label, boolean line) {}

    public Axis {
        if (!(min < max && max - min < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("axis \"" + title + "\" from " + min + " to " + max);
        }
        ticks = List.copyOf(ticks);
    }
}
