package id.gapai.scenarios.problem;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Collects problems, each once, in the order in which they are found. Not safe for several threads. */
public final class Problems {
    private final Set<Problem> found = new LinkedHashSet<>();

    public void add(Problem problem) {
        found.add(problem);
    }

    public void addAll(Collection<Problem> problems) {
        found.addAll(problems);
    }

    public boolean none() {
        return found.isEmpty();
    }

    public List<Problem> list() {
        return new ArrayList<>(found);
    }

    /** @throws InvalidInput with all problems, if there is any */
    public void throwIfAny() throws InvalidInput {
        if (!found.isEmpty()) {
            throw new InvalidInput(list());
        }
    }
}
