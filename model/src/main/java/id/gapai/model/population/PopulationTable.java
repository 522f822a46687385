package id.gapai.model.population;

import java.time.LocalDate;
import java.util.List;

/** Residents by sex and age group at a date. */
public record PopulationTable(LocalDate date, List<Group> groups) {
    /** @param width years of age in the group; the last group of a sex is open-ended */
    public record Group(Sex sex, int age, int width, double persons) {}

    public PopulationTable {
        groups = List.copyOf(groups);
    }
}
