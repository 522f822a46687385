package id.gapai.model.population;

/** Refusal of inputs that the projection cannot use. */
final class Checks {
    private Checks() {}

    static void require(boolean holds, String message) {
        if (!holds) {
            throw new IllegalArgumentException(message);
        }
    }

    /** Whether a count or rate is a number from 0 on; NaN is not. */
    static boolean isAmount(double value) {
        return value >= 0 && value < Double.POSITIVE_INFINITY;
    }
}
