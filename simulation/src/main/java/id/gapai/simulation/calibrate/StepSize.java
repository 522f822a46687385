package id.gapai.simulation.calibrate;

/** A size of steps, at most 1, that shrinks where too few of them are accepted, and grows where too many are. Mutable. */
final class StepSize {
    private static final double FEW = 0.15;
    private static final double MANY = 0.35;
    private static final double SHRINK = 0.7;
    private static final double GROW = 1.3;
    private static final double LEAST = 0.02;

    private double size;

    StepSize(double size) {
        this.size = size;
    }

    double size() {
        return size;
    }

    void learn(double accepted) {
        if (accepted < FEW) {
            size = Math.max(LEAST, size * SHRINK);
        } else if (accepted > MANY) {
            size = Math.min(1, size * GROW);
        }
    }
}
