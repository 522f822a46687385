package id.gapai.scenarios.lever;

import id.gapai.model.scenario.Scenario;
import id.gapai.model.text.Text;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The day from which a strategy, or one channel of it, is carried out; until then everything is as in the reference. Mondays, the latest
 * first: setting 0 is never, the last one the first day of the forecast.
 *
 * @param starts by setting from 1 on
 */
record StartLever(String name, Scenario before, Scenario after, Switch change, List<LocalDate> starts) implements Lever {
    StartLever {
        starts = List.copyOf(starts);
    }

    static StartLever of(Scenario before, Scenario after) {
        return new StartLever("start", before, after, Switch.of(before, after), mondays(after));
    }

    static StartLever ofChannel(Scenario before, Scenario after, String channel) {
        return new StartLever("start:" + channel, before, after, Switch.ofChannel(before, after, channel), mondays(after));
    }

    private static List<LocalDate> mondays(Scenario scenario) {
        var starts = new ArrayList<LocalDate>();
        starts.add(scenario.asOf().plusDays(1));
        var monday = starts.get(0).with(TemporalAdjusters.next(DayOfWeek.MONDAY));
        for (; !monday.isAfter(scenario.end()); monday = monday.plusWeeks(1)) {
            starts.add(monday);
        }
        Collections.reverse(starts);
        return starts;
    }

    private LocalDate start(int setting) {
        return setting == 0 ? after.end().plusDays(1) : starts.get(setting - 1);
    }

    @Override
    public int most() {
        return starts.size();
    }

    @Override
    public Text title() {
        return new Text("first day", "hari pertama");
    }

    @Override
    public Text label(int setting) {
        return setting == 0 ? new Text("never", "tidak pernah") : Dates.text(start(setting));
    }

    @Override
    public Text phrase(int setting) {
        return setting == 0
                ? new Text("without it", "tanpa strategi ini")
                : new Text("with a start on " + Dates.en(start(setting)), "bila dimulai pada " + Dates.id(start(setting)));
    }

    @Override
    public Object value(int setting) {
        return setting == 0 ? "never" : start(setting).toString();
    }

    @Override
    public String yaml(int setting) {
        var title = after.title();
        var label = label(setting);
        return change.yaml(
                setting == 0
                        ? new Text(title.en() + ", never", title.id() + ", tidak pernah")
                        : new Text(title.en() + ", from " + label.en(), title.id() + ", mulai " + label.id()),
                start(setting));
    }
}
