package id.gapai.model.scenario;

import id.gapai.model.distribution.Distribution;
import id.gapai.model.time.OpenDays;
import id.gapai.model.time.Steps;

/**
 * Officers who can activate.
 *
 * @param today       officers that can be rostered for activation today, persons
 * @param added       further officers from a date on, persons
 * @param officeDays  days on which all are rostered
 * @param offDayShare share rostered on other days (weekend duty, overtime)
 * @param presence    probability that a rostered officer is present
 */
public record Staff(
        Distribution today, Steps added, OpenDays officeDays, Steps offDayShare, Distribution presence) {}
