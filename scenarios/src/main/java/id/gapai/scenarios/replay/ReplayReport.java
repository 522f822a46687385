package id.gapai.scenarios.replay;

import static id.gapai.scenarios.decision.Catalogue.both;

import id.gapai.model.scenario.Scenario;
import id.gapai.model.text.Text;
import id.gapai.scenarios.decision.AnswerTable;
import id.gapai.scenarios.decision.Catalogue;
import id.gapai.scenarios.decision.Column;
import id.gapai.scenarios.decision.Column.Kind;
import id.gapai.simulation.Replay;
import id.gapai.simulation.kernel.PathDay;
import id.gapai.simulation.kernel.PathDay.Service;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A path as tables.
 *
 * @param path number as users count them, from 1
 */
public record ReplayReport(Scenario scenario, int path, long seed, Replay replay) {
    private static final Catalogue TEXTS = Catalogue.load(ReplayReport.class, "replay");
    private static final Locale ENGLISH = Locale.ENGLISH;
    private static final Locale INDONESIAN = Locale.forLanguageTag("id");

    /** What is shown. */
    public Text heading() {
        return TEXTS.text("heading", Text.same(Integer.toString(path)), scenario.title(), Text.same(Long.toString(seed)));
    }

    /** How to read it. */
    public Text note() {
        return TEXTS.text("note");
    }

    /** What holds for the whole path, by the names of the compiled model. */
    public AnswerTable parameters() {
        var columns = List.of(column("parameter", Kind.TEXT), column("value", Kind.TEXT));
        var rows = replay.parameters().stream()
                .map(drawn -> AnswerTable.row(drawn.name(), both(language -> number(drawn.value(), language.code()))))
                .toList();
        return new AnswerTable("parameters", TEXTS.text("table.parameters"), columns, rows);
    }

    /** Enough digits to see a difference. */
    private static String number(double value, String language) {
        var text = String.format(Locale.ROOT, "%.6g", value);
        return language.equals("id") ? text.replace('.', ',') : text;
    }

    /** A row for each day, with a column of activations for each channel. */
    public AnswerTable days() {
        var columns = new ArrayList<>(List.of(
                column("day", Kind.EXACT), column("date", Kind.DATE), column("weekday", Kind.TEXT), column("present", Kind.EXACT),
                column("assigned", Kind.EXACT), column("capacity", Kind.EXACT)));
        scenario.channels().forEach(channel -> columns.add(
                new Column("activations_" + channel.desk().name().replace('-', '_'), channel.desk().title(), Kind.EXACT)));
        columns.addAll(List.of(
                column("nonresidents", Kind.EXACT), column("turned_away", Kind.EXACT), column("active", Kind.EXACT),
                column("holders", Kind.EXACT), column("unrecorded", Kind.EXACT), column("share", Kind.SHARE),
                column("demand", Kind.DECIMAL), column("events", Kind.TEXT)));
        return new AnswerTable("days", TEXTS.text("table.days"), columns, replay.days().stream().map(this::row).toList());
    }

    private List<Object> row(PathDay day) {
        var date = scenario.asOf().plusDays(day.day());
        var weekday = new Text(
                date.getDayOfWeek().getDisplayName(TextStyle.SHORT, ENGLISH), date.getDayOfWeek().getDisplayName(TextStyle.SHORT, INDONESIAN));
        var row = new ArrayList<>(AnswerTable.row(
                day.day(), date, weekday, day.present(), sum(day, Service::assigned), sum(day, ReplayReport::capacity)));
        day.channels().forEach(service -> row.add(service.activations()));
        row.addAll(AnswerTable.row(
                sum(day, Service::nonresidents), sum(day, Service::turnedAway), day.active(), day.holders(), day.unrecorded(), share(day),
                day.demand(), events(day)));
        return row;
    }

    /** Of officers; a channel without any has no limit to add. */
    private static long capacity(Service service) {
        return service.capacity() == Integer.MAX_VALUE ? 0 : service.capacity();
    }

    private static long sum(PathDay day, ToLongFunction<Service> count) {
        return day.channels().stream().mapToLong(count).sum();
    }

    private static Double share(PathDay day) {
        return day.holders() == 0 ? null : (double) day.active() / day.holders();
    }

    private Text events(PathDay day) {
        var events = new ArrayList<Text>();
        outage(day).ifPresent(events::add);
        day.rulesOn().forEach(rule -> events.add(TEXTS.text("event.rule", scenario.rules().get(rule).title())));
        return both(language -> events.stream().map(language::pick).collect(Collectors.joining("; ")));
    }

    private Optional<Text> outage(PathDay day) {
        boolean before = IntStream.of(day.day() - 1).anyMatch(d -> d >= 0 && replay.days().get(d).down());
        if (day.down()) {
            return Optional.of(TEXTS.text(before ? "event.down" : "event.fails"));
        }
        return before ? Optional.of(TEXTS.text("event.back")) : Optional.empty();
    }

    private static Column column(String id, Kind kind) {
        return new Column(id, TEXTS.text("column." + id), kind);
    }
}
