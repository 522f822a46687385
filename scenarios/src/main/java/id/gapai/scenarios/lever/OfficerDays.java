package id.gapai.scenarios.lever;

import id.gapai.model.scenario.Channel;
import java.time.LocalDate;

/** Officer-days that a channel asks for: the weight by which further officers are shared out. */
public final class OfficerDays {
    private OfficerDays() {}

    /** From a day on, to the last one; 0 for a channel without a limit. */
    public static double asked(Channel channel, LocalDate from, LocalDate end) {
        var officers = channel.desk().officers();
        return officers.isEmpty()
                ? 0
                : from.datesUntil(end.plusDays(1)).mapToDouble(day -> works(channel, day) ? officers.get().at(day) : 0).sum();
    }

    private static boolean works(Channel channel, LocalDate day) {
        boolean hasEvents = !(channel instanceof Channel.Visit visit) || visit.sessions().stream().anyMatch(rule -> rule.sessions(day) > 0);
        return channel.desk().hours(day) > 0 && hasEvents;
    }
}
