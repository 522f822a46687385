package id.gapai.scenarios.study;

import id.gapai.charts.text.Language;
import id.gapai.charts.text.Messages;
import id.gapai.model.text.Text;
import id.gapai.scenarios.tree.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What the numbers of a study are called in a report: {@code channels.schools.attendance} is "Schools: visitors per event". The
 * first part is the title that the study gives, the second stands in {@code inputs_en.properties} and {@code inputs_id.properties}.
 */
final class InputNames {
    /** Where names of channels stand. */
    private static final Set<String> BY_CHANNEL = Set.of("costs.events", "limits.eventsPerDay");

    /** Where names chosen by the author stand. */
    private static final Set<String> NAMED =
            Set.of("targets", "areas", "calendars", "channels", "segments", "checks", "population.anchors", "costs.events", "limits.eventsPerDay");

    /** Where the names of segments stand. */
    private static final Set<String> BY_SEGMENT = Set.of("audience", "susceptibility");

    /** The parts of a stepped number. */
    private static final Set<String> STEPPED = Set.of("base", "steps", "value");

    private static final Messages EN = Messages.load(Language.EN, InputNames.class, "inputs");
    private static final Messages ID = Messages.load(Language.ID, InputNames.class, "inputs");

    private final Node.Mapping tree;

    /** @param tree of a world or of a world and a strategy */
    InputNames(Node.Mapping tree) {
        this.tree = tree;
    }

    /** The name of a number; its path where the program has none. */
    Text of(List<String> keys) {
        var key = pattern(keys);
        if (!EN.keys().contains(key)) {
            return Text.same(String.join(".", keys));
        }
        var parts = parts(keys);
        return new Text(join(parts, EN.text(key), Language.EN), join(parts, ID.text(key), Language.ID));
    }

    /** The key of the text: the path without names, list positions and parts of stepped numbers. */
    static String pattern(List<String> keys) {
        var kept = new ArrayList<String>();
        for (int i = 0; i < keys.size(); i++) {
            var key = keys.get(i);
            if (!isName(keys, i) && !key.startsWith("[") && !STEPPED.contains(key)) {
                kept.add(key);
            }
        }
        return String.join(".", kept);
    }

    private static boolean isName(List<String> keys, int index) {
        return index > 0
                && (NAMED.contains(String.join(".", keys.subList(0, index))) || BY_SEGMENT.contains(keys.get(index - 1)));
    }

    /** @param before titles of what the number belongs to; {@code after} of what it is about, and its place in a list */
    private record Parts(List<Text> before, List<Text> after) {}

    private Parts parts(List<String> keys) {
        var parts = new Parts(new ArrayList<>(), new ArrayList<>());
        for (int i = 0; i < keys.size(); i++) {
            var key = keys.get(i);
            if (key.startsWith("[")) {
                int place = 1 + Integer.parseInt(key.substring(1, key.length() - 1));
                parts.after.add(Text.same(Integer.toString(place)));
            } else if (isName(keys, i)) {
                boolean bySegment = BY_SEGMENT.contains(keys.get(i - 1));
                boolean byChannel = BY_CHANNEL.contains(String.join(".", keys.subList(0, i)));
                var path = bySegment ? List.of("segments", key) : byChannel ? List.of("channels", key) : keys.subList(0, i + 1);
                (bySegment ? parts.after : parts.before).add(title(path));
            }
        }
        return parts;
    }

    private Text title(List<String> path) {
        return find(find(path), "title")
                .map(title -> title instanceof Node.Scalar text
                        ? Text.same(text.text())
                        : new Text(scalar(title, "en"), scalar(title, "id")))
                .orElseGet(() -> Text.same(path.get(path.size() - 1)));
    }

    private Optional<Node> find(List<String> path) {
        Optional<Node> node = Optional.of(tree);
        for (var key : path) {
            node = find(node, key);
        }
        return node;
    }

    private static Optional<Node> find(Optional<Node> node, String key) {
        return node.filter(Node.Mapping.class::isInstance).flatMap(mapping -> ((Node.Mapping) mapping).find(key));
    }

    private static String scalar(Node title, String language) {
        return find(Optional.of(title), language)
                .filter(Node.Scalar.class::isInstance)
                .map(text -> ((Node.Scalar) text).text())
                .orElse("");
    }

    private static String join(Parts parts, String label, Language language) {
        var text = new StringBuilder();
        parts.before.forEach(title -> text.append(language.pick(title)).append(": "));
        text.append(label);
        if (!parts.after.isEmpty()) {
            text.append(" (").append(String.join(", ", parts.after.stream().map(language::pick).toList())).append(')');
        }
        return text.toString();
    }
}
