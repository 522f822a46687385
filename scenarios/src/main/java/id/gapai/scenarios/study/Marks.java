package id.gapai.scenarios.study;

import id.gapai.scenarios.problem.Nearest;
import id.gapai.scenarios.spec.NumberSource.Written;
import id.gapai.scenarios.spec.Reading;
import id.gapai.scenarios.tree.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the numbers that a world marks to be fitted. */
final class Marks {
    private static final String KEY = "calibrate";

    private final Node.Mapping tree;
    private final Map<String, Written> numbers;
    private final Reading at;

    /** @param numbers the uncertain numbers of the world, by path */
    Marks(Node.Mapping tree, Map<String, Written> numbers, Reading at) {
        this.tree = tree;
        this.numbers = numbers;
        this.at = at.at(KEY);
    }

    /** Those of these paths that can be fitted; the others are reported. */
    List<Marked> of(List<String> paths) {
        var names = new InputNames(tree);
        var marked = new ArrayList<Marked>();
        for (int i = 0; i < paths.size(); i++) {
            var path = paths.get(i);
            var fault = fault(path, paths.subList(0, i));
            if (fault.isPresent()) {
                refuse(i, fault.get());
            } else {
                var number = numbers.get(path);
                marked.add(new Marked(path, names.of(List.of(path.split("\\."))), number.distribution(), number.quantity()));
            }
        }
        return marked;
    }

    /** @param hint empty: none */
    private record Fault(String what, String allowed, String hint) {}

    private Optional<Fault> fault(String path, List<String> before) {
        if (!numbers.containsKey(path)) {
            return Optional.of(new Fault(
                    "there is no uncertain number '" + path + "'",
                    "paths as 'gapai explain' lists them",
                    Nearest.hint(path, numbers.keySet())));
        }
        if (FittedNumbers.isOfStaff(path)) {
            return Optional.of(new Fault("'" + path + "' cannot be fitted", "numbers outside 'staff'", ""));
        }
        if (numbers.get(path).distribution().sd() == 0) {
            return Optional.of(new Fault("'" + path + "' is certain", "a range or a distribution there", ""));
        }
        return before.contains(path) ? Optional.of(new Fault("'" + path + "' stands twice", "once", "")) : Optional.empty();
    }

    private void refuse(int index, Fault fault) {
        var list = (Node.Sequence) tree.find(KEY).orElseThrow();
        at.at(index).wrong(list.items().get(index), fault.what(), fault.allowed(), fault.hint());
    }
}
