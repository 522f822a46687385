package id.gapai.model.scenario;

import id.gapai.model.text.Text;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What is done while the published count of active residents is behind the straight line from the as-of date to a target.
 *
 * @param name     unique among the rules of a strategy
 * @param from     first day on which it can act
 * @param behind   share, 0 … 1: it acts while the last published count is below (1 − behind) times the line on the day of that count
 * @param stays    once it acts, it goes on to the end
 * @param counts   how counts become known
 * @param target   name of a target with a count; absent: the first one that has a count
 * @param staff    officers while it acts
 * @param channels the strategy's channels while it acts, all of them
 */
public record Rule(
        String name,
        Text title,
        LocalDate from,
        double behind,
        boolean stays,
        Counts counts,
        Optional<String> target,
        Staff staff,
        List<Channel> channels) {
    /**
     * Weekly counts of active residents, as they are published.
     *
     * @param weekday  whose close is counted
     * @param lagDays  from that day to the publication, 0 or more; what is published is acted on from the day after
     * @param rounding persons, 1 or more; half up
     */
    public record Counts(DayOfWeek weekday, int lagDays, int rounding) {}

    public Rule {
        channels = List.copyOf(channels);
    }
}
