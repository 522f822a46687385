package id.gapai.model.scenario;

import id.gapai.model.distribution.Distribution;
import id.gapai.model.time.OpenDays;
import java.util.Optional;

/**
 * What the civil registry holds at the close of the as-of date, and how it records newcomers.
 *
 * @param holders                residents whose e-KTP has been recorded, persons
 * @param active                 holders who have activated, persons
 * @param unrecorded             eligible residents not yet recorded, persons
 * @param recordingPerWorkingDay probability that an unrecorded resident is recorded on a working day
 * @param recordingDays          working days of recording
 * @param recordedEarlyShare     share of a cohort recorded before its 17th birthday (from 16½): holders on the birthday,
 *                               never asked at a recording after it
 * @param turning17PerYear       residents who turn 17 in a year; absent: as projected
 * @param arrivalActiveShare     share of holders moving in who are active already
 * @param exits                  factor on the projected deaths and out-moves
 * @param arrivals               factor on the projected in-moves
 */
public record Registry(
        Distribution holders,
        Distribution active,
        int unrecorded,
        double recordingPerWorkingDay,
        OpenDays recordingDays,
        double recordedEarlyShare,
        Optional<Distribution> turning17PerYear,
        Distribution arrivalActiveShare,
        Distribution exits,
        Distribution arrivals) {}
