package id.gapai.model.population;

import java.util.Optional;

/** A known number of residents of a sex (or both) at ages {@code fromAge … toAge}, both included; 100 means 100 and over. */
public record Anchor(String name, Optional<Sex> sex, int fromAge, int toAge, double persons) {}
