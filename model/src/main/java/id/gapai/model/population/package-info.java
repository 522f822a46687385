/**
 * Residents by sex, date of birth and day; the door is {@link id.gapai.model.population.Projection}.
 *
 * <p>{@link id.gapai.model.population.PopulationInputs} → life tables and schedules by single year, start table graduated and
 * raked → a day at a time → {@link id.gapai.model.population.SingleYearTable} and
 * {@link id.gapai.model.population.DayFlows}. Equations and sources: docs/model.md, "Population".
 */
package id.gapai.model.population;
