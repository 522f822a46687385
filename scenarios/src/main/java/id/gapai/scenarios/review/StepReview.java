package id.gapai.scenarios.review;

import id.gapai.model.time.Span;
import id.gapai.model.time.Steps;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Steps of a number that never hold, or hold together with another in a way that looks like a slip. Two ways are customary and
 * not told: a step without end that a later one takes over from, and a later step that is an exception inside a longer one.
 */
record StepReview(List<String> keys, List<Steps.Step> steps, Horizon horizon) {
    static List<Finding> of(List<String> keys, Steps steps, Horizon horizon) {
        return new StepReview(keys, steps.steps(), horizon).findings();
    }

    private List<Finding> findings() {
        var findings = new ArrayList<Finding>();
        for (int i = 0; i < steps.size(); i++) {
            finding(i).ifPresent(findings::add);
        }
        return findings;
    }

    private Optional<Finding> finding(int i) {
        var span = steps.get(i).span();
        if (!horizon.meets(span)) {
            return Optional.of(Finding.of(keys, "step.outside", text(span), horizon));
        }
        if (horizon.days(day -> span.contains(day) && winner(day) == i).isEmpty()) {
            return Optional.of(Finding.of(keys, "step.hidden", text(span)));
        }
        return steps.subList(i + 1, steps.size()).stream()
                .map(Steps.Step::span)
                .filter(later -> crosses(span, later))
                .findFirst()
                .map(later -> Finding.of(keys, "step.overlap", text(span), text(later)));
    }

    private int winner(LocalDate day) {
        int i = steps.size() - 1;
        while (i >= 0 && !steps.get(i).span().contains(day)) {
            i--;
        }
        return i;
    }

    private boolean crosses(Span earlier, Span later) {
        boolean meet = !later.from().isAfter(earlier.to()) && !later.to().isBefore(earlier.from());
        boolean takesOver = isOpen(earlier) && later.from().isAfter(earlier.from());
        boolean exception = !later.from().isBefore(earlier.from()) && !later.to().isAfter(earlier.to());
        return meet && !takesOver && !exception;
    }

    private static boolean isOpen(Span span) {
        return span.to().equals(LocalDate.MAX);
    }

    static String text(Span span) {
        var from = span.from().equals(LocalDate.MIN) ? "" : span.from() + " ";
        return from + "…" + (isOpen(span) ? "" : " " + span.to());
    }
}
