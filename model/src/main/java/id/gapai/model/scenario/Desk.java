package id.gapai.model.scenario;

import id.gapai.model.distribution.Distribution;
import id.gapai.model.text.Text;
import id.gapai.model.time.OpenDays;
import id.gapai.model.time.Span;
import id.gapai.model.time.Steps;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What every channel has: a name, days and officers.
 *
 * @param name           stable and unique; random streams hang on it
 * @param priority       channels with a lower number get officers first
 * @param officers       officers asked for on a day on which the channel works; absent: needs none, no limit
 * @param throughput     activations per officer and normal day
 * @param hours          length of the channel's day as a share of the calendar's
 * @param active         spans in which the channel runs; empty: always
 * @param acceptanceOdds factor on the odds of acceptance from a date on
 * @param oddsEffect     exponent on that factor: how far the rule works
 * @param fromCounter    its officers are taken from the ordinary counter service
 */
public record Desk(
        String name,
        Text title,
        int priority,
        Optional<Steps> officers,
        Distribution throughput,
        OpenDays calendar,
        Steps hours,
        List<Span> active,
        Steps acceptanceOdds,
        Distribution oddsEffect,
        boolean fromCounter) {
    public Desk {
        active = List.copyOf(active);
    }

    /** Length of the channel's day as a share of a normal one; 0 when it does not work. */
    public double hours(LocalDate day) {
        boolean running = active.isEmpty() || active.stream().anyMatch(span -> span.contains(day));
        return running ? calendar.hours(day) * hours.at(day) : 0;
    }
}
