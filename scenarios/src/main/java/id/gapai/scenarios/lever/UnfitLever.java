package id.gapai.scenarios.lever;

/** A lever that does not exist, or that the strategy has no use for. The message says what is allowed. */
public final class UnfitLever extends Exception {
    private static final long serialVersionUID = 1;

    UnfitLever(String message) {
        super(message);
    }
}
