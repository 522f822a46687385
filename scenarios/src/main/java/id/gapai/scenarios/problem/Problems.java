package id.gapai.scenarios.problem;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Collects problems, each once. Not safe for several threads. */
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

    public int size() {
        return found.size();
    }

    /** By file and line. */
    public List<Problem> list() {
        return found.stream()
                .sorted(Comparator.comparing((Problem problem) -> problem.file().toString())
                        .thenComparingInt(Problem::line))
                .toList();
    }

    /** @throws InvalidInput with all problems, if there is any */
    public void throwIfAny() throws InvalidInput {
        if (!found.isEmpty()) {
            throw new InvalidInput(list());
        }
    }
}
