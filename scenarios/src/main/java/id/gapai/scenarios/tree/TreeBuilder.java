package id.gapai.scenarios.tree;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Optional;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;

/** Builds nodes from the event stream of a YAML parser. */
final class TreeBuilder {
    private final Path file;
    private final Iterator<Event> events;

    TreeBuilder(Path file, Iterator<Event> events) {
        this.file = file;
        this.events = events;
    }

    /** The root of the only document; empty when there is none. */
    Optional<Node> document() throws MalformedTree {
        Optional<Node> root = Optional.empty();
        while (events.hasNext()) {
            var event = events.next();
            if (event instanceof NodeEvent && root.isPresent()) {
                throw malformed(event, "holds several documents", "one", "remove the line '---'");
            }
            if (event instanceof NodeEvent) {
                root = Optional.of(node(event, 1));
            }
        }
        return root;
    }

    private Node node(Event event, int depth) throws MalformedTree {
        refuseSpecials(event);
        if (event instanceof ScalarEvent scalar) {
            return new Node.Scalar(mark(event), scalar.getValue(), scalar.getScalarStyle() == ScalarStyle.PLAIN);
        }
        if (depth > YamlTree.MAX_DEPTH) {
            throw malformed(event, "is nested too deeply", YamlTree.MAX_DEPTH + " levels", "");
        }
        return event instanceof MappingStartEvent ? mapping(event, depth) : sequence(event, depth);
    }

    private Node.Sequence sequence(Event start, int depth) throws MalformedTree {
        var items = new ArrayList<Node>();
        for (var event = events.next(); event.getEventId() != Event.ID.SequenceEnd; event = events.next()) {
            items.add(node(event, depth + 1));
        }
        return new Node.Sequence(mark(start), items);
    }

    private Node.Mapping mapping(Event start, int depth) throws MalformedTree {
        var entries = new LinkedHashMap<String, Node.Entry>();
        for (var event = events.next(); event.getEventId() != Event.ID.MappingEnd; event = events.next()) {
            var key = key(event);
            if (entries.containsKey(key)) {
                int first = entries.get(key).keyMark().line();
                throw malformed(event, "key '" + key + "' stands twice", "once", "the first one is on line " + first);
            }
            entries.put(key, new Node.Entry(mark(event), node(events.next(), depth + 1)));
        }
        return new Node.Mapping(mark(start), entries);
    }

    private String key(Event event) throws MalformedTree {
        refuseSpecials(event);
        if (event instanceof ScalarEvent scalar) {
            return scalar.getValue();
        }
        throw malformed(event, "a key is not a word", "'key: value'", "");
    }

    private void refuseSpecials(Event event) throws MalformedTree {
        if (event instanceof AliasEvent alias) {
            throw malformed(event, "alias '*" + alias.getAlias() + "' is not accepted", "", "write the value out");
        }
        if (event instanceof NodeEvent node && node.getAnchor().isPresent()) {
            throw malformed(
                    event, "anchor '&" + node.getAnchor().get() + "' is not accepted", "", "write the value out");
        }
        var tag = event instanceof ScalarEvent scalar
                ? scalar.getTag()
                : event instanceof CollectionStartEvent collection ? collection.getTag() : Optional.<String>empty();
        if (tag.isPresent()) {
            throw malformed(event, "tag '" + tag.get() + "' is not accepted", "", "remove it");
        }
    }

    private MalformedTree malformed(Event event, String what, String allowed, String hint) {
        return new MalformedTree(mark(event), what, allowed, hint);
    }

    private Mark mark(Event event) {
        return new Mark(file, event.getStartMark().map(mark -> mark.getLine() + 1).orElse(0));
    }
}
