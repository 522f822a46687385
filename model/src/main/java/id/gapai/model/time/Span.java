package id.gapai.model.time;

import java.time.LocalDate;

/** Days from {@code from} to {@code to}, both included. */
public record Span(LocalDate from, LocalDate to) {
    public static final Span ALWAYS = new Span(LocalDate.MIN, LocalDate.MAX);

    public Span {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("span ends on " + to + ", before it starts on " + from);
        }
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }
}
