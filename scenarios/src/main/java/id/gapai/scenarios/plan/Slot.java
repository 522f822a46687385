package id.gapai.scenarios.plan;

import id.gapai.model.scenario.Channel;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Events of a channel on some weekdays: those of the office, or those on which it is closed. They go from none up one by one to one on each
 * of the weekdays, then to two on each, three, and so on: a rhythm that can be kept, and on each day as many officers as its events need.
 *
 * @param weekdays of the channel, one at least, in their order
 * @param perDay   most events on a day
 * @param shift    where the first event of a week lies, so that channels do not all begin on Mondays
 * @param isOff    whether the office is closed on these weekdays
 */
record Slot(Channel.Visit channel, List<DayOfWeek> weekdays, int perDay, int shift, boolean isOff) {
    Slot {
        weekdays = List.copyOf(weekdays);
    }

    String name() {
        return channel.desk().name();
    }

    /** The greatest level; the least, 0, is none. */
    int most() {
        return weekdays.size() + perDay - 1;
    }

    /** Weekdays with events at a level. */
    Set<DayOfWeek> days(int level) {
        int size = weekdays.size();
        int busy = Math.min(level, size);
        var days = new LinkedHashSet<DayOfWeek>();
        for (int j = 0; j < busy; j++) {
            days.add(weekdays.get((j * size / busy + shift) % size));
        }
        return days;
    }

    /** Events on each of those. */
    int onADay(int level) {
        return level == 0 ? 0 : Math.max(1, level - weekdays.size() + 1);
    }

    int aWeek(int level) {
        return Math.min(level, weekdays.size()) * onADay(level);
    }

    /** Whether the channel works. */
    boolean isOpen(LocalDate day) {
        return channel.desk().hours(day) > 0;
    }

    /** Events on a day at a level, 0 when the channel does not work. */
    int on(LocalDate day, int level) {
        return isOpen(day) && days(level).contains(day.getDayOfWeek()) ? onADay(level) : 0;
    }

    /** The level whose events a week are nearest; of equals the lower. */
    int nearest(double aWeek) {
        int nearest = 0;
        for (int level = 1; level <= most(); level++) {
            if (Math.abs(aWeek(level) - aWeek) < Math.abs(aWeek(nearest) - aWeek)) {
                nearest = level;
            }
        }
        return nearest;
    }
}
