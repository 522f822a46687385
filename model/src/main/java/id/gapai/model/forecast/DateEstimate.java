package id.gapai.model.forecast;

import java.time.LocalDate;

/** A date estimated by Monte Carlo with its 95 % interval, both ends included. */
public record DateEstimate(LocalDate value, LocalDate low, LocalDate high) {}
