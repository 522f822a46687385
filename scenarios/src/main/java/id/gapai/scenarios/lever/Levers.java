package id.gapai.scenarios.lever;

import id.gapai.model.scenario.Channel;
import id.gapai.model.scenario.Scenario;
import id.gapai.scenarios.problem.InvalidInput;
import id.gapai.scenarios.problem.Nearest;
import id.gapai.scenarios.study.Study;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds levers by their names on the command line. */
public final class Levers {
    private static final List<String> KINDS = List.of("officers", "events", "acceptance", "start", "overtime");
    private static final String ALLOWED = "officers, events:CHANNEL, acceptance:CHANNEL, start, start:CHANNEL or overtime";
    private static final int DEFAULT_OFFICERS = 200;

    private final Study study;
    private final Scenario scenario;
    private final Optional<LocalDate> from;
    private final int max;

    private Levers(Study study, Scenario scenario, Optional<LocalDate> from, int max) {
        this.study = study;
        this.scenario = scenario;
        this.from = from;
        this.max = max;
    }

    /**
     * A lever over a strategy.
     *
     * @param text as {@code officers} or {@code events:malls}
     * @param from first day of the change; empty: the day after the as-of date
     * @param max  the greatest value, 0: a usual one
     * @throws UnfitLever   if there is no such lever, or the strategy has no use for it
     * @throws InvalidInput if a channel cannot be switched on
     */
    public static Lever of(String text, Study study, String strategy, Optional<LocalDate> from, int max) throws UnfitLever, InvalidInput {
        return new Levers(study, study.scenario(strategy), from, max).find(text);
    }

    /**
     * Names of the levers that set events a week, in the order of the study's channels: of visits that are planned as events. A channel that
     * is open on every day of its calendar, all the time, is a counter and has none.
     */
    public static List<String> ofEvents(Study study, String strategy) throws InvalidInput {
        var levers = new Levers(study, study.scenario(strategy), Optional.empty(), 0);
        var names = new ArrayList<String>();
        for (var name : study.channels(strategy)) {
            if (levers.isOfEvents(name)) {
                names.add("events:" + name);
            }
        }
        return names;
    }

    private boolean isOfEvents(String name) throws InvalidInput {
        try {
            return enabled(name) instanceof Channel.Visit visit && !isService(visit);
        } catch (UnfitLever e) {
            return false;
        }
    }

    private boolean isService(Channel.Visit visit) {
        return visit.sessions().stream().anyMatch(rule -> rule.weekdays().isEmpty()
                && rule.on().isEmpty()
                && rule.everyWeeks() <= 1
                && rule.span().contains(scenario.asOf().plusDays(1))
                && rule.span().contains(scenario.end()));
    }

    private Lever find(String text) throws UnfitLever, InvalidInput {
        int colon = text.indexOf(':');
        var kind = colon < 0 ? text : text.substring(0, colon);
        var channel = colon < 0 ? Optional.<String>empty() : Optional.of(text.substring(colon + 1));
        requireDate();
        return switch (kind) {
            case "officers" -> officers(channel);
            case "events" -> events(required(kind, channel));
            case "acceptance" -> acceptance(required(kind, channel));
            case "overtime" -> overtime(channel);
            case "start" -> start(channel);
            default -> throw new UnfitLever("no lever '" + text + "'; there are " + ALLOWED + hint(Nearest.hint(kind, KINDS)));
        };
    }

    private static String hint(String hint) {
        return hint.isEmpty() ? "" : "; " + hint;
    }

    private void requireDate() throws UnfitLever {
        if (from.isPresent() && !(from.get().isAfter(scenario.asOf()) && !from.get().isAfter(scenario.end()))) {
            throw new UnfitLever("--from " + from.get() + " is not a day of the forecast, " + scenario.asOf().plusDays(1) + " to " + scenario.end());
        }
    }

    private Base base(Scenario over) {
        return new Base(over, from.orElse(over.asOf().plusDays(1)));
    }

    private static String required(String kind, Optional<String> channel) throws UnfitLever {
        return channel.orElseThrow(() -> new UnfitLever("lever '" + kind + "' needs a channel: " + kind + ":CHANNEL"));
    }

    private static void refuse(String kind, Optional<String> channel) throws UnfitLever {
        if (channel.isPresent()) {
            throw new UnfitLever("lever '" + kind + "' is not of one channel: write " + kind + " alone");
        }
    }

    private Lever officers(Optional<String> channel) throws UnfitLever {
        refuse("officers", channel);
        return new OfficersLever(base(scenario), max > 0 ? max : DEFAULT_OFFICERS);
    }

    private Lever overtime(Optional<String> channel) throws UnfitLever {
        refuse("overtime", channel);
        if (max > 100) {
            throw new UnfitLever("--max " + max + " of overtime is the greatest share in per cent, 100 at most");
        }
        return OvertimeLever.of(base(scenario), max);
    }

    private Lever events(String name) throws UnfitLever, InvalidInput {
        var enabled = enabled(name);
        if (!(enabled instanceof Channel.Visit visit)) {
            throw new UnfitLever("events:" + name + ": the channel has no events; people come to it by themselves");
        }
        return EventsLever.of(base(scenario), visit, find(scenario, name).isEmpty(), max);
    }

    private Lever acceptance(String name) throws UnfitLever, InvalidInput {
        var channel = enabled(name);
        if (channel instanceof Channel.Hazard) {
            throw new UnfitLever("acceptance:" + name + ": nobody is asked there; people come by themselves");
        }
        if (find(scenario, name).isEmpty()) {
            throw new UnfitLever("acceptance:" + name + ": " + scenario.strategy() + " has not switched the channel on");
        }
        if (max == 1) {
            throw new UnfitLever("--max 1 leaves no factor above 1");
        }
        return AcceptanceLever.of(base(scenario), channel, max);
    }

    private Lever start(Optional<String> channel) throws UnfitLever, InvalidInput {
        if (from.isPresent() || max > 0) {
            throw new UnfitLever("lever 'start' looks at all Mondays itself, without --from and --max");
        }
        if (scenario.strategy().equals(study.reference())) {
            throw new UnfitLever("lever 'start': " + study.reference() + " is what there is before the start; name another strategy");
        }
        var before = study.scenario(study.reference());
        if (channel.isEmpty()) {
            return StartLever.of(before, scenario);
        }
        enabled(channel.get());
        return StartLever.ofChannel(before, scenario, channel.get());
    }

    /** The channel as it would run. */
    private Channel enabled(String name) throws UnfitLever, InvalidInput {
        var found = find(scenario, name);
        if (found.isPresent()) {
            return found.get();
        }
        var names = study.channels(scenario.strategy());
        if (!names.contains(name)) {
            throw new UnfitLever("no channel '" + name + "'; there are " + String.join(", ", names) + hint(Nearest.hint(name, names)));
        }
        var yaml = base(scenario).yaml(scenario.title(), name).put(true, "channels", name, "enabled").text();
        return find(study.with(scenario.strategy() + "+" + name, yaml).scenario(scenario.strategy() + "+" + name), name).orElseThrow();
    }

    private static Optional<Channel> find(Scenario scenario, String name) {
        return scenario.channels().stream().filter(channel -> channel.desk().name().equals(name)).findFirst();
    }
}
