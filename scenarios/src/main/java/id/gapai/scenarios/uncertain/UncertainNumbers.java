package id.gapai.scenarios.uncertain;

import id.gapai.model.scenario.Area;
import id.gapai.model.scenario.Scenario;
import id.gapai.model.text.Text;
import id.gapai.scenarios.study.InputNumber;
import id.gapai.scenarios.study.Study;
import id.gapai.scenarios.uncertain.UncertainNumber.Group;
import id.gapai.simulation.compiled.CompiledModel;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** Finds the words for the uncertain numbers of a strategy's compiled model. */
public final class UncertainNumbers {
    private static final Phrases PHRASES = Phrases.load(UncertainNumbers.class, "uncertain");

    /** Numbers of the compiled model that are made of one of the study. */
    private static final Map<String, String> PATHS = Map.of(
            "initial/holdersMultiplier", "registry.holders",
            "initial/activeMultiplier", "registry.active",
            "demography/cohortMultiplier", "registry.turning17PerYear",
            "demography/exitMultiplier", "registry.exits",
            "demography/arrivalMultiplier", "registry.arrivals",
            "demography/arrivalActiveShare", "registry.arrivalActiveShare",
            "persuasion/multiplier", "persuasionMultiplier");

    private static final Set<String> SHARES =
            Set.of(
                    "arrivalActiveShare",
                    "onset",
                    "recovery",
                    "nonresidentShare",
                    "nonresidents",
                    "acceptance",
                    "reachable",
                    "presence",
                    "holdersMultiplier",
                    "activeMultiplier",
                    "cohortMultiplier");

    private final Scenario scenario;
    private final CompiledModel model;
    private final List<InputNumber> inputs;

    private UncertainNumbers(Study study, String strategy, CompiledModel model) {
        this.scenario = study.scenario(strategy);
        this.model = model;
        this.inputs = study.inputs(strategy);
    }

    /**
     * The numbers of a strategy.
     *
     * @param names in its compiled model
     */
    public static List<UncertainNumber> of(Study study, String strategy, CompiledModel model, List<String> names) {
        var numbers = new UncertainNumbers(study, strategy, model);
        return names.stream().map(numbers::number).toList();
    }

    /**
     * Numbers of a strategy that were fitted to counts.
     *
     * @param paths in the study's files, like {@code channels.malls.attendance}
     */
    public static List<UncertainNumber> ofPaths(Study study, String strategy, List<String> paths) {
        var inputs = study.inputs(strategy);
        var group = new Group("fitted", special("fitted"));
        return paths.stream()
                .map(path -> new UncertainNumber(path, title(inputs, path, path), group, 1, SHARES.contains(path.substring(path.lastIndexOf('.') + 1))))
                .toList();
    }

    private UncertainNumber number(String name) {
        var parts = name.split("/");
        var last = parts[parts.length - 1];
        if (name.equals("officers/presence")) {
            int rostered = IntStream.range(0, model.days()).map(model.officers().available()::get).max().orElse(1);
            return new UncertainNumber(name, PHRASES.say("presence"), world("officers"), rostered, false);
        }
        if (name.startsWith("reachableShare/")) {
            return new UncertainNumber(name, reachable(parts[1], name), world("people"), 1, true);
        }
        if (name.startsWith("channels/")) {
            var path = "channels." + parts[1] + "." + (last.equals("nonresidentShare") ? "nonresidents" : last);
            return new UncertainNumber(name, title(path, name), channel(parts[1]), 1, SHARES.contains(last));
        }
        var path = PATHS.getOrDefault(name, String.join(".", parts));
        return new UncertainNumber(name, titleOfWorld(path, name), worldOf(parts[0]), 1, SHARES.contains(last));
    }

    /** @param segment its name, and that of an area where the place is divided: {@code old@north} */
    private Text reachable(String segment, String name) {
        var parts = segment.split("@");
        var title = title("segments." + parts[0] + ".reachable", name);
        if (parts.length == 1) {
            return title;
        }
        var area = scenario.areas().stream()
                .filter(a -> a.name().equals(parts[1]))
                .map(Area::title)
                .findFirst()
                .orElseGet(() -> Text.same(parts[1]));
        return PHRASES.say("of", title, area);
    }

    /** Multipliers are told in per cent of what is assumed. */
    private Text titleOfWorld(String path, String name) {
        var title = title(path, name);
        return name.endsWith("holdersMultiplier") || name.endsWith("activeMultiplier") || name.endsWith("cohortMultiplier")
                ? PHRASES.say("relative", title)
                : title;
    }

    private Text title(String path, String name) {
        return title(inputs, path, name);
    }

    private static Text title(List<InputNumber> inputs, String path, String name) {
        return inputs.stream()
                .filter(input -> input.path().equals(path) || input.path().startsWith(path + "."))
                .map(InputNumber::title)
                .findFirst()
                .orElseGet(() -> Text.same(name));
    }

    private Group channel(String channel) {
        var title = scenario.channels().stream()
                .filter(c -> c.desk().name().equals(channel))
                .map(c -> c.desk().title())
                .findFirst()
                .orElseGet(() -> Text.same(channel));
        return new Group("channels/" + channel, title);
    }

    private static Group worldOf(String part) {
        return world(
                switch (part) {
                    case "demand" -> "demand";
                    case "outage" -> "outage";
                    case "persuasion" -> "people";
                    default -> "population";
                });
    }

    private static Group world(String key) {
        return new Group(key, PHRASES.say("group." + key));
    }

    /** The swings of demand, chance, or the fitted numbers, which no single number stands for. */
    public static Text special(String factor) {
        return PHRASES.say("factor." + factor);
    }
}
