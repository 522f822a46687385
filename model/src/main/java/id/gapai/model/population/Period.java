package id.gapai.model.population;

import java.time.LocalDate;

/** From {@code from} (included) to {@code to} (excluded). */
public record Period(LocalDate from, LocalDate to) {}
