package id.gapai.scenarios.tree;

import id.gapai.scenarios.problem.Problem;

/** The file is well-formed but uses something that is not accepted. */
final class MalformedTree extends Exception {
    private final transient Problem problem;

    MalformedTree(Mark mark, String what, String allowed, String hint) {
        super(what);
        problem = new Problem(mark.file(), mark.line(), "", what, allowed, hint);
    }

    Problem problem() {
        return problem;
    }
}
