package id.gapai.scenarios.problem;

import java.util.List;
import java.util.stream.Collectors;

/** Input files cannot be used: all their problems at once. */
public final class InvalidInput extends Exception {
    private final transient List<Problem> problems;

    public InvalidInput(List<Problem> problems) {
        super(problems.stream().map(Problem::toString).collect(Collectors.joining(System.lineSeparator())));
        this.problems = List.copyOf(problems);
    }

    public List<Problem> problems() {
        return problems;
    }
}
