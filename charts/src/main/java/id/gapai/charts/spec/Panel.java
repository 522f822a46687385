package id.gapai.charts.spec;

import java.util.List;

/**
 * One coordinate system with what is drawn in it, in drawing order.
 *
 * @param title heading of the panel; empty when the chart has but one
 */
public record Panel(String title, Axis x, Axis y, List<Mark> marks) {
    public Panel {
        marks = List.copyOf(marks);
    }
}
