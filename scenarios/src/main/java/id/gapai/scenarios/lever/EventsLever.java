package id.gapai.scenarios.lever;

import id.gapai.model.scenario.Channel;
import id.gapai.model.scenario.SessionRule;
import id.gapai.model.text.Text;
import id.gapai.model.time.Span;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Events a week of a channel from a date on, in the place of those of the strategy: spread over the weekdays of the channel's calendar, and
 * each with as many officers as an event has without the lever. No officers are added, so that others may lack them.
 *
 * @param channel  as it is when it runs
 * @param perEvent officers of an event; 0: the channel asks for none
 * @param isNew    whether the strategy has not enabled it
 */
record EventsLever(Base base, Channel.Visit channel, int perEvent, boolean isNew, int most) implements Lever {
    private static final int PER_DAY = 3;

    /** @param most events a week, or 0: three on each weekday of the calendar */
    static EventsLever of(Base base, Channel.Visit channel, boolean isNew, int most) {
        int weekdays = channel.desk().calendar().weekdays().size();
        return new EventsLever(base, channel, perEvent(base, channel), isNew, most > 0 ? most : PER_DAY * weekdays);
    }

    private static int perEvent(Base base, Channel.Visit channel) {
        var asked = channel.desk().officers();
        if (asked.isEmpty()) {
            return 0;
        }
        return base.from().datesUntil(base.end().plusDays(1))
                .filter(day -> events(channel, day) > 0)
                .mapToInt(day -> (int) Math.ceil(asked.get().at(day) / events(channel, day)))
                .max()
                .orElse((int) Math.ceil(asked.get().at(base.from())));
    }

    private static double events(Channel.Visit channel, LocalDate day) {
        return channel.desk().hours(day) > 0 ? channel.sessions().stream().mapToDouble(rule -> rule.sessions(day)).sum() : 0;
    }

    @Override
    public String name() {
        return "events:" + channel.desk().name();
    }

    @Override
    public Text title() {
        var title = channel.desk().title();
        var since = base.since();
        return new Text("events a week, " + title.en() + "," + since.en(), "acara seminggu, " + title.id() + "," + since.id());
    }

    @Override
    public Text label(int setting) {
        return Text.same(Integer.toString(setting));
    }

    @Override
    public Text phrase(int setting) {
        var title = channel.desk().title();
        var since = base.since();
        return new Text(
                "with " + setting + (setting == 1 ? " event" : " events") + " a week (" + title.en() + ")" + since.en(),
                "dengan " + setting + " acara seminggu (" + title.id() + ")" + since.id());
    }

    @Override
    public Object value(int setting) {
        return setting;
    }

    @Override
    public String yaml(int setting) {
        var change = new Text(setting + " events a week", setting + " acara seminggu");
        var yaml = base.yaml(change, name());
        var desk = channel.desk();
        if (isNew) {
            yaml.put(true, "channels", desk.name(), "enabled");
        }
        var before = isNew ? List.<SessionRule>of() : channel.sessions();
        yaml.put(
                DatedSessions.yaml(DatedSessions.switched(before, weekly(setting), base.from(), base.end())),
                "channels",
                desk.name(),
                "sessions");
        if (setting > 0 && perEvent > 0) {
            int busiest = (setting - 1) / weekdays().size() + 1;
            var asked = DatedSteps.changed(desk.officers().orElseThrow(), base.from(), base.end(), officers -> perEvent * busiest);
            yaml.put(DatedSteps.yaml(asked), "channels", desk.name(), "officers");
        }
        return yaml.text();
    }

    private List<DayOfWeek> weekdays() {
        return Arrays.stream(DayOfWeek.values()).filter(channel.desk().calendar().weekdays()::contains).toList();
    }

    /** As even as can be: the events of a week are dealt to the weekdays in strides. */
    private List<SessionRule> weekly(int events) {
        var days = weekdays();
        Map<Integer, List<DayOfWeek>> byCount = new LinkedHashMap<>();
        IntStream.range(0, days.size()).forEach(i -> byCount
                .computeIfAbsent(dealt(events, days.size(), i), n -> new ArrayList<>())
                .add(days.get(i)));
        return byCount.entrySet().stream()
                .filter(entry -> entry.getKey() > 0)
                .map(entry -> new SessionRule(
                        entry.getKey(), new Span(base.from(), LocalDate.MAX), Set.copyOf(entry.getValue()), 1, Set.of()))
                .toList();
    }

    private static int dealt(int events, int days, int i) {
        return events * (i + 1) / days - events * i / days;
    }
}
