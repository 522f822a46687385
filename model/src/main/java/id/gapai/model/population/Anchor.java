package id.gapai.model.population;

import java.util.Optional;

/** A known number of residents of a sex (or both) at ages {@code fromAge … toAge}, both included; 100 means 100 and over. */
public record Anchor(String name, Optional<Sex> sex, int fromAge, int toAge, double persons) {
    /** Persons of this sex and these ages in a table. */
    public double personsIn(SingleYearTable table) {
        return sex.map(one -> table.persons(one, fromAge, toAge)).orElseGet(() -> table.persons(fromAge, toAge));
    }
}
