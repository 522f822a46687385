package id.gapai.scenarios.plan;

/** A plan that cannot be made as asked for. The message says why, and what is allowed. */
public final class UnfitPlan extends Exception {
    private static final long serialVersionUID = 1;

    UnfitPlan(String message) {
        super(message);
    }
}
