package id.gapai.scenarios.lever;

import id.gapai.model.scenario.Channel;
import id.gapai.model.scenario.Desk;
import id.gapai.model.scenario.Scenario;
import id.gapai.model.scenario.Segment;
import id.gapai.model.text.Text;
import id.gapai.model.time.Span;
import id.gapai.model.time.Steps;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * One strategy until a date, another from then on, as a strategy file over the second. Everything that has dates is switched: staff, the
 * days, events, officers, hours, odds and level of channels, persuasion, disruptions. What has none (how many people come to an event, say)
 * is as in the second; it matters before the date only for channels that run in both.
 */
public final class Switch {
    private final Scenario before;
    private final Scenario after;
    private final Predicate<String> channels;
    private final boolean isOfAll;

    private Switch(Scenario before, Scenario after, Predicate<String> channels, boolean isOfAll) {
        this.before = before;
        this.after = after;
        this.channels = channels;
        this.isOfAll = isOfAll;
    }

    /** Of everything. */
    public static Switch of(Scenario before, Scenario after) {
        return new Switch(before, after, channel -> true, true);
    }

    /** Of one channel only; the rest is as in the second strategy all the time. */
    static Switch ofChannel(Scenario before, Scenario after, String channel) {
        return new Switch(before, after, channel::equals, false);
    }

    /**
     * The strategy file.
     *
     * @param title as shown in tables
     * @param from  first day of the second strategy, after the as-of date
     */
    public String yaml(Text title, LocalDate from) {
        var yaml = new StrategyYaml(title, after.strategy(), "Until " + from.minusDays(1) + " as in " + before.strategy() + ", then as in " + after.strategy() + ".");
        if (isOfAll) {
            steps(yaml, before.staff().added(), after.staff().added(), from, "staff", "added");
            steps(yaml, before.staff().offDayShare(), after.staff().offDayShare(), from, "staff", "offDayShare");
            segments(yaml, from);
            if (!before.disruptions().equals(after.disruptions())) {
                var spans = spans(before.disruptions(), after.disruptions(), from);
                yaml.put(spans.stream().map(DatedSteps::span).toList(), "disruptions");
            }
        }
        names().filter(channels).forEach(name -> channel(yaml, name, from));
        return yaml.text();
    }

    private void steps(StrategyYaml yaml, Steps early, Steps late, LocalDate from, String... path) {
        if (!early.equals(late)) {
            yaml.put(DatedSteps.yaml(DatedSteps.switched(early, late, from, after.end())), path);
        }
    }

    private void segments(StrategyYaml yaml, LocalDate from) {
        for (var late : after.segments()) {
            var early = before.segments().stream().filter(segment -> segment.name().equals(late.name())).findFirst();
            early.map(Segment::persuaded).ifPresent(steps -> steps(yaml, steps, late.persuaded(), from, "segments", late.name(), "persuaded"));
        }
    }

    private Stream<String> names() {
        return Stream.of(before, after).flatMap(scenario -> scenario.channels().stream()).map(channel -> channel.desk().name()).distinct();
    }

    private static Optional<Channel> find(Scenario scenario, String name) {
        return scenario.channels().stream().filter(channel -> channel.desk().name().equals(name)).findFirst();
    }

    private void channel(StrategyYaml yaml, String name, LocalDate from) {
        var early = find(before, name);
        var late = find(after, name);
        if (early.isEmpty()) {
            runs(yaml, name, spans(NEVER, always(late.orElseThrow().desk().active()), from));
        } else if (late.isEmpty()) {
            restore(yaml, name, early.get());
            runs(yaml, name, spans(always(early.get().desk().active()), NEVER, from));
        } else {
            both(yaml, name, early.get(), late.get(), from);
        }
    }

    /** Of a channel that the second strategy has switched off, and may have changed before. */
    private static void restore(StrategyYaml yaml, String name, Channel early) {
        var desk = early.desk();
        yaml.put(true, "channels", name, "enabled");
        desk.officers().ifPresent(officers -> yaml.put(DatedSteps.yaml(officers), "channels", name, "officers"));
        yaml.put(DatedSteps.yaml(desk.hours()), "channels", name, "hours");
        yaml.put(DatedSteps.yaml(desk.acceptanceOdds()), "channels", name, "acceptanceOdds");
        if (early instanceof Channel.Visit visit) {
            yaml.put(DatedSessions.yaml(visit.sessions()), "channels", name, "sessions");
        }
        if (early instanceof Channel.Hazard hazard) {
            yaml.put(DatedSteps.yaml(hazard.level()), "channels", name, "level");
        }
    }

    private void both(StrategyYaml yaml, String name, Channel early, Channel late, LocalDate from) {
        desk(yaml, name, early.desk(), late.desk(), from);
        if (early instanceof Channel.Visit first && late instanceof Channel.Visit second && !first.sessions().equals(second.sessions())) {
            var sessions = DatedSessions.switched(first.sessions(), second.sessions(), from, after.end());
            yaml.put(DatedSessions.yaml(sessions), "channels", name, "sessions");
        }
        if (early instanceof Channel.Hazard first && late instanceof Channel.Hazard second) {
            steps(yaml, first.level(), second.level(), from, "channels", name, "level");
        }
    }

    private void desk(StrategyYaml yaml, String name, Desk early, Desk late, LocalDate from) {
        if (!early.active().equals(late.active())) {
            runs(yaml, name, spans(always(early.active()), always(late.active()), from));
        }
        if (early.officers().isPresent() && late.officers().isPresent()) {
            steps(yaml, early.officers().get(), late.officers().get(), from, "channels", name, "officers");
        }
        steps(yaml, early.hours(), late.hours(), from, "channels", name, "hours");
        steps(yaml, early.acceptanceOdds(), late.acceptanceOdds(), from, "channels", name, "acceptanceOdds");
    }

    private static final List<Span> NEVER = List.of();

    private static List<Span> always(List<Span> active) {
        return active.isEmpty() ? List.of(Span.ALWAYS) : active;
    }

    private void runs(StrategyYaml yaml, String name, List<Span> spans) {
        if (spans.isEmpty()) {
            yaml.put(false, "channels", name, "enabled");
        } else {
            yaml.put(spans.stream().map(this::begun).map(DatedSteps::span).toList(), "channels", name, "active");
        }
    }

    /** A span without beginning begins with the forecast. */
    private Span begun(Span span) {
        return span.from().isAfter(before.asOf()) ? span : new Span(before.asOf(), span.to());
    }

    private static List<Span> spans(List<Span> early, List<Span> late, LocalDate from) {
        var spans = new ArrayList<Span>();
        early.stream()
                .filter(span -> span.from().isBefore(from))
                .map(span -> new Span(span.from(), span.to().isBefore(from) ? span.to() : from.minusDays(1)))
                .forEach(spans::add);
        late.stream()
                .filter(span -> !span.to().isBefore(from))
                .map(span -> new Span(span.from().isBefore(from) ? from : span.from(), span.to()))
                .forEach(spans::add);
        return spans;
    }
}
