package id.gapai.model.forecast;

import id.gapai.model.text.Text;

/**
 * What one channel did. Means are over paths, totals over all days; all with intervals.
 *
 * @param activations          mean total of residents activated, with interval
 * @param q05                  5 % quantile over paths of that total; {@code q95} the 95 % quantile
 * @param byDay                mean activations per day, index t - 1
 * @param nonresidents         mean total of non-residents served
 * @param turnedAway           mean total of people turned away for lack of capacity
 * @param officerDaysAssigned  mean total of officer-days assigned; {@code officerDaysBusy} of those at work
 * @param fromCounter          its officers are taken from the ordinary counter service
 */
public record ChannelResult(
        String name,
        Text title,
        Estimate activations,
        Estimate q05,
        Estimate q95,
        Series byDay,
        Estimate nonresidents,
        Estimate turnedAway,
        Estimate officerDaysAssigned,
        Estimate officerDaysBusy,
        boolean fromCounter) {}
