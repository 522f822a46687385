package id.gapai.model.contradiction;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/** Numbers that are possible one by one and impossible together. */
public final class Contradiction extends IllegalArgumentException {
    private static final long serialVersionUID = 1;

    private final String about;
    private final String what;
    private final String allowed;
    private final LocalDate day;

    /**
     * @param about   the number to look at first, as a path of names: {@code asOf}, {@code registry.active},
     *                {@code segments.NAME.persons}
     * @param what    what is wrong with it, with its value
     * @param allowed what would be right; may be empty
     */
    public Contradiction(String about, String what, String allowed) {
        this(about, what, allowed, null);
    }

    private Contradiction(String about, String what, String allowed, LocalDate day) {
        super(about + ": " + what + (allowed.isEmpty() ? "" : ", allowed: " + allowed));
        this.about = Objects.requireNonNull(about, "about");
        this.what = Objects.requireNonNull(what, "what");
        this.allowed = Objects.requireNonNull(allowed, "allowed");
        this.day = day;
    }

    /** The same, in the part of a table by periods that a day lies in. */
    public Contradiction on(LocalDate day) {
        return new Contradiction(about, what, allowed, Objects.requireNonNull(day, "day"));
    }

    /** A day of the period to look at, when the number is a table by periods. */
    public Optional<LocalDate> day() {
        return Optional.ofNullable(day);
    }

    /** Path of the number to look at first. */
    public String about() {
        return about;
    }

    /** What is wrong with it, with its value. */
    public String what() {
        return what;
    }

    /** What would be right; may be empty. */
    public String allowed() {
        return allowed;
    }
}
