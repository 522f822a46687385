package id.gapai.model.population;

import java.util.List;
import java.util.OptionalDouble;

/**
 * All that the projection needs.
 *
 * @param start               residents by age group; only its shape matters where anchors are given
 * @param anchors             known totals at the date of {@code start}, to which it is raked; may be empty
 * @param lifeExpectancy      years at birth, both sexes, at the date of {@code start}, to which mortality is scaled by one
 *                            factor; absent: as given
 * @param totalFertilityRate  children per woman at the date of {@code start}, to which fertility is scaled by one factor;
 *                            absent: as given
 * @param earlyMarriageRate   first marriages per person-year at ages 15 and 16 (they make a minor eligible for a card)
 */
public record PopulationInputs(
        PopulationTable start,
        List<Anchor> anchors,
        VitalRates rates,
        OptionalDouble lifeExpectancy,
        OptionalDouble totalFertilityRate,
        Migration migration,
        double earlyMarriageRate) {
    public PopulationInputs {
        anchors = List.copyOf(anchors);
    }
}
