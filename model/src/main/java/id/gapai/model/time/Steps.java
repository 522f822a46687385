package id.gapai.model.time;

import java.time.LocalDate;
import java.util.List;

/** A number that changes at dates: the last step that contains the day wins, {@code base} holds elsewhere. */
public record Steps(double base, List<Step> steps) {
    public record Step(Span span, double value) {}

    public Steps {
        steps = List.copyOf(steps);
    }

    public static Steps constant(double value) {
        return new Steps(value, List.of());
    }

    public double at(LocalDate day) {
        for (int i = steps.size() - 1; i >= 0; i--) {
            if (steps.get(i).span().contains(day)) {
                return steps.get(i).value();
            }
        }
        return base;
    }
}
