package id.gapai.scenarios.fleet;

import id.gapai.scenarios.csv.PlaceRow;
import id.gapai.scenarios.tree.Mark;
import id.gapai.scenarios.tree.Node;
import id.gapai.simulation.growth.Outlook;
import id.gapai.simulation.growth.PlaceOutlook;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What a place changes of the template, as a tree whose marks lead to its row. */
final class PlaceOverlay {
    private static final String ANCHOR = "population.anchors.total.";

    private PlaceOverlay() {}

    /** @param borrowed what its counts and its peers say; empty: its count is taken as that of the as-of date, and the template's rate holds */
    static Node.Mapping of(PlaceRow place, Optional<PlaceOutlook> borrowed, String channel) {
        var numbers = new TreeMap<String, String>(place.overrides());
        place.holders().ifPresent(persons -> numbers.putIfAbsent("registry.holders", whole(persons)));
        place.unrecorded().ifPresent(persons -> numbers.putIfAbsent("registry.unrecorded", Integer.toString(persons)));
        place.population().ifPresent(persons -> numbers.putIfAbsent(ANCHOR + "persons", whole(persons)));
        numbers.putIfAbsent("registry.active", borrowed.map(PlaceOverlay::active).orElseGet(() -> whole(place.active().orElseThrow())));
        borrowed.ifPresent(from -> numbers.putIfAbsent("channels." + channel + ".baseline", baseline(from)));
        var tree = tree(numbers, place.mark());
        var source = place.source().map(text -> Map.of("source", text)).orElse(Map.of("assumption", "row of the place in the table"));
        for (var note : source.entrySet()) {
            tree = tree.with(note.getKey(), new Node.Entry(place.mark(), new Node.Scalar(place.mark(), note.getValue(), false)));
        }
        return tree;
    }

    private static String active(PlaceOutlook outlook) {
        return range(outlook.active().get(0), outlook.active().get(2), 0);
    }

    /**
     * The hazard of a holder who can be reached: the model of growth has dN/dt = rate · H · (1 − N/K), K = share · H, and the simulator
     * dA/dt = baseline · (K − A); so the baseline is the rate divided by the share.
     */
    private static String baseline(PlaceOutlook outlook) {
        return range(outlook.rate().get(0) / Outlook.reachableShare(), outlook.rate().get(2) / Outlook.reachableShare(), 9);
    }

    private static String range(double low, double high, int decimals) {
        var from = decimal(low, decimals);
        var to = decimal(high, decimals);
        return from.equals(to) ? from : from + " to " + to;
    }

    private static String decimal(double number, int decimals) {
        return BigDecimal.valueOf(number).setScale(decimals, RoundingMode.HALF_EVEN).toPlainString();
    }

    private static String whole(double persons) {
        return decimal(persons, 0);
    }

    private static Node.Mapping tree(Map<String, String> numbers, Mark mark) {
        var tree = Node.Mapping.empty(mark);
        for (var number : numbers.entrySet()) {
            tree = with(tree, Arrays.asList(number.getKey().split("\\.")), new Node.Scalar(mark, number.getValue(), true));
        }
        return tree;
    }

    private static Node.Mapping with(Node.Mapping tree, List<String> path, Node value) {
        var key = path.get(0);
        if (path.size() == 1) {
            return tree.with(key, new Node.Entry(tree.mark(), value));
        }
        var below = tree.find(key).filter(Node.Mapping.class::isInstance).map(Node.Mapping.class::cast).orElse(Node.Mapping.empty(tree.mark()));
        return tree.with(key, new Node.Entry(tree.mark(), with(below, path.subList(1, path.size()), value)));
    }
}
