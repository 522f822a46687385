package id.gapai.simulation.compiled;

import id.gapai.model.array.Doubles;
import id.gapai.model.array.Ints;
import id.gapai.model.distribution.Distribution;

/**
 * Officers of a strategy by day, from which a {@link Roster} follows.
 *
 * @param mean        of the number of today's officers
 * @param sd          its standard deviation, 0 if it is certain
 * @param most        largest plausible number of them, whole
 * @param presence    share of those rostered who are present
 * @param added       [H] officers beyond those of today
 * @param open        [H] 1: an office day
 * @param offDayShare [H] share of the officers who work where it is none
 */
public record Staffing(double mean, double sd, double most, Distribution presence, Doubles added, Ints open, Doubles offDayShare) {}
